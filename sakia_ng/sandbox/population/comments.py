"""What people write beside their payments, in French, with the habits of each time.

In v1 a comment was plain ASCII with few signs; v2 takes any bytes.
"""

from __future__ import annotations

import re
import unicodedata
from random import Random

_GOODS = (
    ("Une douzaine d’œufs 🥚", 250, 500),
    ("Pain au levain, merci !", 300, 900),
    ("Miel de châtaignier 🍯", 600, 1500),
    ("Cours de guitare", 1000, 3000),
    ("Confitures d’abricot x3", 600, 1500),
    ("Covoiturage Rennes-Nantes", 500, 2000),
    ("Plants de tomates 🍅", 200, 900),
    ("Séance d’ostéo", 3000, 6000),
    ("Pull tricoté main ❤️", 2500, 7000),
    ("Coup de main au jardin", 500, 3000),
    ("Livres d’occasion", 200, 1200),
    ("Réparation du vélo 🚲", 800, 3500),
    ("Pommes et jus de pomme", 400, 1800),
    ("Savons à froid", 400, 1200),
    ("Nuit au gîte + petit-déj.", 2500, 6000),
    ("Merci pour le bon moment 🙏", 100, 1500),
    ("Poterie: deux bols", 1200, 3000),
    ("Tisane du soir & thym", 250, 800),
    ("Gmarché du printemps", 300, 4000),
    ("Atelier vannerie", 1500, 4000),
    ("Remboursement repas partagé", 300, 1500),
    ("Stère de bois, livré", 5000, 12000),
    ("Garde de Noé mercredi", 1000, 3000),
    ("Pizza party 🍕🎉", 500, 1500),
)
_GROCERIES = (
    "Courses de la semaine",
    "Courses",
    "Épicerie",
    "Farine, huile, lentilles",
    "Panier de légumes n°{n}",
    "Vrac",
)
_GIFTS = ("Don mensuel", "Don 💚", "Soutien au hacklab", "Pour les serveurs Ğ1", "Merci pour le logiciel libre !")
_NOT_V1 = re.compile(r"[^ a-zA-Z0-9\-_:/;*\[\]()?!^+=@&~#{}|\\<>%.]")


def goods(random: Random) -> tuple[str, int]:
    """Return something sold between people and its price in cents, rounded as people do."""
    text, low, high = random.choice(_GOODS)
    return text, _rounded(random.randint(low, high))


def groceries(random: Random) -> tuple[str, int]:
    """Return a purchase at the grocery and its price in cents, not rounded."""
    return random.choice(_GROCERIES).format(n=random.randint(1, 52)), random.randint(380, 4200)


def gift(random: Random) -> str:
    """Return the comment of a donation."""
    return random.choice(_GIFTS)


def comment_bytes(text: str, *, v1: bool, encoding: str = "utf-8") -> bytes:
    """Encode a comment as its time allows: any encoding in v2, a poor ASCII in v1."""
    if not v1:
        return text.encode(encoding)
    plain = unicodedata.normalize("NFKD", text.replace("œ", "oe").replace("’", " ")).encode("ascii", "ignore").decode()
    return " ".join(_NOT_V1.sub("", plain).split()).encode()


def kind_of(data: bytes) -> str:
    """Return how the squid calls a remark: ASCII, CID, UNICODE or RAW."""
    try:
        text = data.decode()
    except UnicodeDecodeError:
        return "RAW"
    if re.fullmatch(r"Qm[1-9A-HJ-NP-Za-km-z]{44}|baf[a-z2-7]{50,}", text):
        return "CID"
    return "ASCII" if text.isascii() else "UNICODE"


def _rounded(cents: int) -> int:
    return max(50, cents // 50 * 50)
