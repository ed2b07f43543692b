"""Names of identities: 3 to 42 letters, digits, ``-`` and ``_`` (the chain's rule), as people choose them in Ğ1."""

from __future__ import annotations

from random import Random


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


_FIRST = _words("""
    Maelys Titouan Solenn Corentin Amandine Baptiste Ninon Gaspard Oriane Lubin Clemence Yannick Fantine
    Mathurin Zelie Hippolyte Romane Goulven Apolline Anselme Noemie Bastien Violette Tristan Perrine Leopold
    Margot Sylvain Eulalie Armel Capucine Florent Garance Jocelyn Heloise Lilian Iseult Malo Josephine
    Nathanael Lison Octave Madeleine Pacome Nolwenn Quentin Olympe Remi Philippine Sacha Rosalie Theodore
    Suzanne Ulysse Thais Valentin Ursule Wilfried Victoire Xavier Yseult Yvon Adele Abel Bertille Blaise
    Celestine Cyprien Delphine Denez Edwige Elouan Flavie Fulbert Gwenaelle Gildas Honorine Hugo Ines
    Isidore Jeanne Jules Katell Kevin Lucie Loic Melusine Morgan Nadege Nestor Odile Omer Pauline Pierrick
""")

_PLACES = _words("""
    DuLot DesCevennes 31 46 09 DuVercors Bzh DuCausse 66 DeLaDrome DuJura 24 DesMonts 81 DuGers DeLArdeche
    35 DuLarzac
""")
_TRADES = _words("""
    boulangere potier apiculteur savonniere luthier couturiere maraicher osteo vannier conteuse tisane forge
    menuisiere
""")


def pseudonyms(random: Random, count: int) -> list[str]:
    """Return different names, all of them possible on the chain.

    Args:
        random: source of choices.
        count: how many.
    """
    names: list[str] = []
    taken: set[str] = set()
    first_names = random.sample(_FIRST, len(_FIRST))
    while len(names) < count:
        name = _dressed(random, first_names[len(names) % len(first_names)])
        if name.lower() in taken:
            name = f"{name}{random.randrange(2, 99)}"
        if name.lower() not in taken:
            taken.add(name.lower())
            names.append(name)
    return names


def _dressed(random: Random, first: str) -> str:
    match random.randrange(8):
        case 0 | 1 | 2:
            return first
        case 3:
            return first + random.choice(_PLACES)
        case 4:
            return f"{first}_{random.choice(_TRADES)}"
        case 5:
            return f"{first}-{random.choice(_TRADES)}"
        case 6:
            return f"{first.lower()}{random.randrange(1950, 2006)}"
        case _:
            return f"{first}{random.choice('ABCDEGLMPRTV')}"
