"""Sentences about what people type, paste or scan: numbers, addresses, links, names."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def text_sentences() -> dict[str, str]:
    """Return the sentences of numbers, amounts, addresses, links, requests, names and the first steps."""
    return _numbers() | _addresses() | _links() | _warnings() | _names() | _scans() | _contacts_files()


def _numbers() -> dict[str, str]:
    return {
        "number.empty": translate("Errors", "Type an amount."),
        "number.not_a_number": translate("Errors", "{character} at place {position} does not belong in a number."),
        "number.grouping": translate(
            "Errors", "The separators of this number are not where thousands are (place {position})."
        ),
        "number.negative": translate("Errors", "An amount to pay cannot be less than zero."),
        "number.too_many_decimals": translate("Errors", "Too many decimals: {given}, where {allowed} are possible."),
        "number.ambiguous": translate(
            "Errors", "This can be read as {as_decimal} or as {as_groups}. Write it without the separator of thousands."
        ),
        "number.too_long": translate("Errors", "This is too long for an amount."),
        "amount.zero": translate("Errors", "Type an amount above zero."),
        "amount.less_than_a_cent": translate("Errors", "This is less than a cent, the smallest amount there is."),
        "amount.too_large": translate("Errors", "This is more than all the money there can be ({maximum_cents})."),
    }


def _addresses() -> dict[str, str]:
    return {
        "address.empty": translate("Errors", "Type or paste an address."),
        "address.character": translate(
            "Errors", "The character {character} at place {position} is in no address. Look at it once more."
        ),
        "address.length": translate(
            "Errors", "An address has {expected} characters; this text has {length}. A part may be missing."
        ),
        "address.letter_case": translate(
            "Errors", "Capital and small letters got lost in this address. Copy it again from where it was shown."
        ),
        "address.checksum": translate(
            "Errors", "A character of this address is wrong: its check does not match. Copy it once more."
        ),
        "address.v1_checksum": translate(
            "Errors",
            "The three characters after the colon do not belong to this key: one of them is wrong. Copy it once more.",
        ),
        "address.v1_checksum_length": translate(
            "Errors", "Three characters must follow the colon of this key. Copy it once more."
        ),
        "address.prefix": translate("Errors", "This is not written the way an address is. Copy it once more."),
        "address.other_network": translate(
            "Errors", "This is an address of another network. On this network the same key is {offered}."
        ),
        "address.not_a_key": translate(
            "Errors", "No account can have this key: a character of it is wrong. Copy it once more."
        ),
    }


def _links() -> dict[str, str]:
    return {
        "link.empty": translate("Errors", "There is nothing in this link. Ask for a new one."),
        "link.too_long": translate("Errors", "This link is too long to be a request for a payment. Ask for a new one."),
        "link.encoding": translate("Errors", "This link is damaged: its characters cannot be read. Ask for a new one."),
        "link.duplicate": translate("Errors", "This link gives {parameter} twice. Ask for it once more."),
        "link.too_many_parameters": translate(
            "Errors", "There is too much in this link for a request for a payment. Ask for a new one."
        ),
        "payment_request.unsupported": translate("Errors", "This link asks for something Sakia cannot do."),
        "payment_request.not_recognised": translate(
            "Errors", "This is neither an address nor a request for a payment, nor the name of anybody known."
        ),
        "payment_request.secret": translate(
            "Errors",
            "This looks like a secret: a recovery phrase or a key. Never paste it here and show it to nobody. Sakia did"
            " not keep it.",
        ),
        "payment_request.other_currency": translate("Errors", "This request is for another currency: {named}."),
        "payment_request.amount": translate("Errors", "The amount of this request cannot be read. Ask for a new one."),
        "payment_request.too_many_amounts": translate(
            "Errors", "This request gives too many amounts to choose from. Ask for a new one."
        ),
        "payment_request.conflict": translate(
            "Errors", "This request asks for two things that exclude each other. Ask for a new one."
        ),
        "payment_request.parameter": translate(
            "Errors", "A part of this request cannot be read ({parameter}). Ask for a new one."
        ),
        "payment_request.expired": translate(
            "Errors", "This request was made on {issued_at} and is no longer valid. Ask for a new one."
        ),
    }


def _warnings() -> dict[str, str]:
    return {
        "payment_request.v1_without_checksum": translate(
            "Errors", "This key has no check against typing mistakes. Compare it with the person’s own."
        ),
        "payment_request.everything": translate("Errors", "This request asks for everything in the account."),
        "payment_request.rest_to_another": translate(
            "Errors", "This request also asks to send what remains to another account. Sakia does not do that."
        ),
        "payment_request.asks_to_certify": translate(
            "Errors", "This link asks for a certification, not for a payment."
        ),
        "payment_request.demonstration": translate("Errors", "This request is marked as a demonstration."),
        "payment_request.nobody_told": translate(
            "Errors", "The site that made this link waits for an answer that Sakia does not send."
        ),
    }


def _names() -> dict[str, str]:
    return {
        "account.already_there": translate("Errors", "You follow this account already."),
        "account.no_address": translate("Errors", "There is no address in this text."),
        "account.name_empty": translate("Errors", "Give the account a name."),
        "account.name_too_long": translate("Errors", "This name is too long: {limit} characters fit."),
        "contact.no_name": translate("Errors", "Give this person a name."),
        "contact.too_long": translate("Errors", "This is too long: {max_length} characters fit."),
        "first_run.words_differ": translate(
            "Errors", "Not the words of your phrase: look at the word at place {positions} on your paper."
        ),
        "first_run.nothing_chosen": translate("Errors", "Choose at least one account."),
        "first_run.passwords_differ": translate("Errors", "The two passwords are not the same."),
        "first_run.easy_to_guess": translate(
            "Errors", "This password is easy to guess. Make it longer, or tick below that you know."
        ),
        "start.profile_name": translate("Errors", "A profile’s name is made of letters, digits, - and _."),
        "start.currency_name": translate("Errors", "No currency called {name} is known here. Known: {known}."),
    }


def _contacts_files() -> dict[str, str]:
    return {
        "contacts_file.not_a_list": translate(
            "Errors", "This is no list of contacts: a CSV file with the columns name and address is expected."
        ),
        "contacts_file.too_long": translate("Errors", "This list is too long: {most} lines fit. Split it in two."),
    }


def _scans() -> dict[str, str]:
    return {
        "scan.no_picture": translate("Errors", "This is no picture that can be read. PNG and JPEG files are."),
        "scan.no_code": translate("Errors", "No QR code was found. It must be whole, sharp, and not too small."),
        "scan.several": translate("Errors", "There are several codes in sight. Show one alone."),
        "scan.clipboard_empty": translate("Errors", "The clipboard is empty. Copy a picture, a link or an address."),
        "scan.no_camera": translate("Errors", "No camera was found. Plug one in, or switch it on."),
        "scan.no_camera_part": translate(
            "Errors", "Sakia looks through a camera only where its optional part “camera” is installed."
        ),
        "scan.no_camera_library": translate(
            "Errors", "The system lacks a library without which Sakia cannot look through a camera."
        ),
        "scan.camera_failed": translate(
            "Errors", "The camera gives no picture. Another program may be using it, or the system may not allow it."
        ),
        "screen.refused": translate(
            "Errors",
            "The system was not allowed to give a picture of the screen. Allow it in the system’s settings, or"
            " open a picture.",
        ),
        "screen.unavailable": translate(
            "Errors", "This system gives no picture of the screen. Take one yourself, and open its file here."
        ),
    }
