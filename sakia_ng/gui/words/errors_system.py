"""Sentences about servers, files and this program itself."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from sakia_ng.gui.words.errors_bugs import INTERNAL_CODES

translate = QCoreApplication.translate


def system_sentences() -> dict[str, str]:
    """Return the sentences of nodes, indexers, files, profiles and the demonstration."""
    return _nodes() | _indexers() | _files() | _store()


def bug_sentences() -> dict[str, str]:
    """Return the sentence of the codes that only a mistake of ours can raise."""
    text = translate("Errors", "This is a mistake of Sakia’s, not yours. Your money is where it was.")
    return dict.fromkeys(INTERNAL_CODES, text)


def _nodes() -> dict[str, str]:
    return {
        "node.unreachable": translate(
            "Errors", "No node can be reached. Check your connection; the figures shown are the last ones known."
        ),
        "node.timeout": translate("Errors", "The node takes too long to answer. It is asked again soon."),
        "node.garbage": translate("Errors", "The node’s answer makes no sense. It is not believed."),
        "node.oversized": translate(
            "Errors", "The node’s answer is absurdly long. It was cut off and is not believed."
        ),
        "node.wrong_chain": translate("Errors", "This node keeps another currency. Nothing it says is believed."),
        "node.wrong_prefix": translate(
            "Errors", "This node writes the addresses of another network. It is not believed."
        ),
        "node.pruned": translate(
            "Errors", "The node no longer remembers a block that old. Another one may: choose it on the network page."
        ),
        "node.refused": translate(
            "Errors", "The node refused to answer. Try again, or choose another on the network page."
        ),
        "node.busy": translate("Errors", "The node has too much to do. It is asked again soon."),
        "node.closed": translate("Errors", "The connection to the node was closed. It is opened again soon."),
        "node.bad_url": translate(
            "Errors", "This is not the address of a node: it starts with wss://, or with https:// for Duniter v1."
        ),
        "node.runtime_unknown": translate(
            "Errors",
            "The currency’s rules changed in a way this Sakia does not know. Nothing is signed; look for an update.",
        ),
        "node.figures_disagree": translate(
            "Errors",
            "Two figures of the node contradict each other. Nothing is signed with them. Try again in a moment.",
        ),
        "node.finality_lags": translate(
            "Errors",
            "The network is slow to make blocks final ({blocks} blocks behind). Signing waits until it has caught up.",
        ),
        "node.broken_chain": translate(
            "Errors", "The blocks this node gives do not follow each other. It is not believed."
        ),
        "node.lags": translate("Errors", "This node is far behind the others. Another one is asked."),
        "node.contradicted": translate(
            "Errors",
            "This node contradicts most of the others. It is set aside and nothing was signed. Review again: another"
            " one will be asked.",
        ),
        "node.disproved": translate(
            "Errors",
            "The node gave a figure that its own proof refutes. It is set aside and nothing was signed. Review again:"
            " another node will be asked.",
        ),
        "node.unconfirmed": translate(
            "Errors",
            "One operator alone answers, and its word settles nothing. It goes on by itself when a second one answers;"
            " or add a server, and remove those of yours that no longer exist, on the network page.",
        ),
        "node.nodes_disagree": translate(
            "Errors",
            "The servers contradict each other and no majority says which is right. Nothing is signed with their"
            " figures; your money is where it was. Try again later, or look at the network page.",
        ),
        "node.metadata_disputed": translate(
            "Errors", "This node describes the currency’s rules otherwise than most others. It is not believed."
        ),
        "node.no_way": translate("Errors", "No way leads to this node: look at its address and at your connection."),
        "node.web_page": translate(
            "Errors",
            "A web page answers instead of the node. Perhaps your network asks you to log in: open a browser and look.",
        ),
        "node.not_recognised": translate(
            "Errors",
            "What answers cannot show that it is the node. Perhaps your network asks you to log in, or the date of this"
            " computer is wrong.",
        ),
    }


def _indexers() -> dict[str, str]:
    return {
        "indexer.unreachable": translate(
            "Errors", "The indexer cannot be reached: balances and payments work, histories wait."
        ),
        "indexer.timeout": translate("Errors", "The indexer takes too long to answer. It is asked again soon."),
        "indexer.garbage": translate("Errors", "The indexer’s answer makes no sense. It is not believed."),
        "indexer.oversized": translate(
            "Errors", "The indexer’s answer is absurdly long. It was cut off and is not believed."
        ),
        "indexer.wrong_chain": translate("Errors", "This indexer reads another currency. Nothing it says is believed."),
        "indexer.refused": translate(
            "Errors", "The indexer refused to answer. Try again, or choose another on the network page."
        ),
        "indexer.bad_url": translate(
            "Errors", "This is not the address of an indexer: it starts with https:// or http://."
        ),
        "indexer.lags": translate("Errors", "The indexer has not read that far yet. It is asked again soon."),
        "indexer.no_way": translate(
            "Errors", "No way leads to this indexer: look at its address and at your connection."
        ),
        "indexer.web_page": translate(
            "Errors",
            "A web page answers instead of the indexer. Perhaps your network asks you to log in: open a browser and"
            " look.",
        ),
        "indexer.not_recognised": translate(
            "Errors",
            "What answers cannot show that it is the indexer. Perhaps your network asks you to log in, or the date of"
            " this computer is wrong.",
        ),
    }


def _files() -> dict[str, str]:
    return {
        "file.disk_full": translate("Errors", "The disk is full: {path} was not written. Make room and try again."),
        "file.read_only": translate(
            "Errors", "The disk cannot be written to: {path}. Choose another folder, or make this one writable."
        ),
        "file.forbidden": translate(
            "Errors", "The system forbids writing {path}. Choose another folder, or make this one writable."
        ),
        "file.failed": translate(
            "Errors",
            "The disk failed while writing {path}. Try again; if it fails again, the disk may be dying: copy what"
            " matters elsewhere.",
        ),
        "profile.already_open": translate("Errors", "Sakia is open already with this profile: look for its window."),
        "profile.newer": translate(
            "Errors",
            "A newer Sakia ({version}) has used this profile since. Install that version, or a later one; this one"
            " leaves everything as it is: {folder}.",
        ),
        "profile.not_writable": translate(
            "Errors",
            "The folder of the profile cannot be written to: {folder}. Give yourself the right to write there,"
            " then start Sakia again.",
        ),
        "profile.disk_full": translate("Errors", "The disk is full: {folder}. Make room and try again."),
        "preferences.unreadable": translate(
            "Errors",
            "The settings cannot be read; the usual ones are used. The first change keeps the old file as {aside}.",
        ),
        "start.currency_file": translate(
            "Errors",
            "The file that says which currency you use cannot be read, so this is the Ğ1: {path}. Nothing was deleted.",
        ),
        "sandbox.neighbour": translate("Errors", "The neighbour cannot pay just now. Try again in a moment."),
        "sandbox.not_started": translate("Errors", "The demonstration could not start. Try again."),
        "sandbox.state_set_aside": translate(
            "Errors",
            "The demonstration’s file is damaged or of another version; it is kept as {aside}. Try again: a new"
            " demonstration begins.",
        ),
        "sandbox.state_unreadable": translate("Errors", "The demonstration’s file cannot be read."),
        "sandbox.state_other_version": translate("Errors", "Another version of Sakia wrote the demonstration’s file."),
    }


def _store() -> dict[str, str]:
    return {
        "store.newer": translate(
            "Errors", "A newer Sakia wrote this database. Install it; the file was left as it is: {path}."
        ),
        "store.damaged": translate(
            "Errors",
            "The database is damaged and was left as it is: {path}. Your money is on the network and your keys in the"
            " vault; take the file away and Sakia reads everything again.",
        ),
        "store.foreign": translate(
            "Errors",
            "Another program wrote this file: {path}. It was left as it is. Move it elsewhere, and Sakia makes"
            " its own.",
        ),
        "store.not_writable": translate(
            "Errors",
            "The database cannot be written to: {path}. Give yourself the right to write there, then start Sakia"
            " again.",
        ),
        "store.disk_full": translate("Errors", "The disk is full. Make room; nothing is lost, the network remembers."),
        "store.disk_error": translate(
            "Errors",
            "The disk failed while reading or writing the database: {path}. Try again; if it fails again, the"
            " disk may be dying: copy what matters elsewhere.",
        ),
        "store.busy": translate("Errors", "Another program holds the database: {path}. Close it, then try again."),
        "store.amount_too_large": translate("Errors", "A server gave an amount that cannot be. It was not kept."),
    }
