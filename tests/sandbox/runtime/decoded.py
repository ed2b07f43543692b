"""Decodes runtime metadata with cyscale, as a foreign client does, into plain comparable shapes."""

from __future__ import annotations

from typing import Any

from scalecodec import ScaleBytes  # type: ignore[attr-defined]  # cyscale exports it without saying so
from scalecodec.base import RuntimeConfigurationObject
from scalecodec.type_registry import load_type_registry_preset

OUTER = {"RuntimeCall", "RuntimeEvent", "RuntimeError"}
Shape = Any  # what cyscale gives is untyped


class ForeignClient:
    """What a client knows after ``state_getMetadata``."""

    def __init__(self, metadata: bytes) -> None:
        self.config = RuntimeConfigurationObject(ss58_format=4450)
        self.config.update_type_registry(load_type_registry_preset("core") or {})
        self.metadata = self.config.create_scale_object("MetadataVersioned", data=ScaleBytes(metadata))
        self.metadata.decode()
        self.config.add_portable_registry(self.metadata)
        body = self.metadata.value[1]
        self.version = next(iter(body))
        self.body: Shape = body[self.version]
        self._types = [entry["type"] for entry in self.body["types"]["types"]]
        self.pallets: dict[str, Shape] = {pallet["name"]: pallet for pallet in self.body["pallets"]}

    def decode(self, type_string: str, data: bytes) -> Shape:
        return self.config.create_scale_object(type_string, data=ScaleBytes(data), metadata=self.metadata).decode()

    def decode_storage(self, pallet: str, item: str, data: bytes) -> Shape:
        entry = next(e for e in self.pallets[pallet]["storage"]["entries"] if e["name"] == item)
        kind = entry["type"]
        number = kind["Plain"] if "Plain" in kind else kind["Map"]["value"]
        return self.decode(f"scale_info::{number}", data)

    def compose_call(self, pallet: str, name: str, params: dict[str, object]) -> bytes:
        call = self.config.create_scale_object("Call", metadata=self.metadata)
        call.encode({"call_module": pallet, "call_function": name, "call_args": params})
        return bytes(call.data.data)

    def shape(self, number: int, seen: tuple[int, ...] = ()) -> Shape:
        """Describe a type down to its primitives; the enumerations over pallets by their path alone."""
        entry = self._types[number]
        path = "::".join(entry["path"])
        if number in seen or (entry["path"] and entry["path"][-1] in OUTER):
            return path
        kind, body = next(iter(entry["def"].items()))
        inner = (*seen, number)
        if kind == "composite":
            return (path, self.fields(body["fields"], inner))
        if kind == "variant":
            return (path, self.variants(body["variants"], inner))
        if kind == "tuple":
            return [self.shape(item, inner) for item in body]
        if kind == "primitive":
            return body
        return (kind, body.get("len"), self.shape(body["type"], inner))

    def fields(self, fields: Shape, seen: tuple[int, ...] = ()) -> Shape:
        return [(field["name"], self.shape(field["type"], seen)) for field in fields]

    def variants(self, variants: Shape, seen: tuple[int, ...] = ()) -> Shape:
        return {v["index"]: (v["name"], self.fields(v["fields"], seen)) for v in variants}

    def cases(self, pallet: str, kind: str) -> Shape:
        """Describe the calls, events ("event") or errors ("error") of a pallet."""
        holder = self.pallets[pallet][kind]
        return self.variants(self._types[holder["ty"]]["def"]["variant"]["variants"]) if holder else None

    def storage(self, pallet: str) -> Shape:
        storage = self.pallets[pallet]["storage"]
        if not storage:
            return None
        return storage["prefix"], {e["name"]: self._item(e) for e in storage["entries"]}

    def _item(self, entry: Shape) -> Shape:
        kind = entry["type"]
        if "Plain" in kind:
            types: Shape = self.shape(kind["Plain"])
        else:
            types = (kind["Map"]["hashers"], self.shape(kind["Map"]["key"]), self.shape(kind["Map"]["value"]))
        return entry["modifier"], types, entry["default"]

    def constants(self, pallet: str) -> Shape:
        return {c["name"]: (self.shape(c["type"]), c["value"]) for c in self.pallets[pallet]["constants"]}

    def extensions(self) -> Shape:
        return [
            (x["identifier"], self.shape(x["ty"]), self.shape(x["additional_signed"]))
            for x in self.body["extrinsic"]["signed_extensions"]
        ]
