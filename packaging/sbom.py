"""List what a bundle is made of, as CycloneDX JSON beside the program: each library with its version and licence.

    python packaging/sbom.py FOLDER

FOLDER is what PyInstaller made. Run by the interpreter that is in it. The same folder gives the same list: its date is
SOURCE_DATE_EPOCH, its number is made of its names. It is held against the schema of CycloneDX before it is written.
"""

from __future__ import annotations

import os
import platform
import sqlite3
import ssl
import sys
import uuid
from collections.abc import Iterator
from datetime import UTC, datetime
from importlib.metadata import Distribution, distributions
from pathlib import Path

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model.bom import Bom, BomMetaData
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from packageurl import PackageURL

NAME = "sakia-ng"
_CLASSIFIER = "License :: OSI Approved :: "


def licence(library: Distribution) -> str:
    """Return the expression, else the classifiers, else the first line of the old field."""
    metadata = library.metadata
    named = [text.removeprefix(_CLASSIFIER) for text in metadata.get_all("Classifier") or [] if _CLASSIFIER in text]
    return metadata.get("License-Expression") or ", ".join(named) or (metadata.get("License") or "").partition("\n")[0]


def component(name: str, version: str, licensed: str, kind: ComponentType = ComponentType.LIBRARY) -> Component:
    """Return one entry; what comes from the registry of Python's packages is named as such."""
    made = LicenseFactory().make_from_string(licensed) if licensed else None
    return Component(
        type=kind, name=name, version=version, licenses=[made] if made else [], bom_ref=f"{name}@{version}"
    )


def libraries(folder: Path) -> Iterator[Component]:
    """Give what the metadata in the bundle name, and what Python brings."""
    for library in distributions(path=[str(folder)]):
        name, version = library.metadata["Name"], library.version
        entry = component(name, version, licence(library))
        if name != NAME:
            entry.purl = PackageURL("pypi", name=name.lower().replace("_", "-"), version=version)
        yield entry
    yield component("Python", platform.python_version(), "PSF-2.0")
    yield component("OpenSSL", ssl.OPENSSL_VERSION.split()[1], "Apache-2.0")
    yield component("SQLite", sqlite3.sqlite_version, "blessing")


def listed(folder: Path) -> str:
    """Return the list as text."""
    entries = sorted(libraries(folder), key=lambda entry: entry.name.lower())
    own = next(entry for entry in entries if entry.name == NAME)
    bom = Bom(components=[entry for entry in entries if entry is not own])
    own.type = ComponentType.APPLICATION
    when = datetime.fromtimestamp(int(os.environ.get("SOURCE_DATE_EPOCH", "0")), UTC)
    bom.metadata = BomMetaData(component=own, timestamp=when)
    bom.register_dependency(own, bom.components)
    bom.serial_number = uuid.uuid5(uuid.NAMESPACE_OID, " ".join(str(entry.bom_ref) for entry in entries))
    return JsonV1Dot6(bom).output_as_string(indent=1)


def checked(text: str) -> str:
    """Return a list as it is.

    Raises:
        SystemExit: it is not what the schema wants.
    """
    problem = JsonStrictValidator(SchemaVersion.V1_6).validate_str(text)
    if problem is not None:
        raise SystemExit(f"This is no list of CycloneDX: {problem.data.message}")
    return text


def main() -> None:
    """Write the list."""
    if len(sys.argv) != 2:
        raise SystemExit("usage: sbom.py FOLDER")
    folder = Path(sys.argv[1])
    (folder / "sbom.cdx.json").write_text(checked(listed(folder / "_internal")) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
