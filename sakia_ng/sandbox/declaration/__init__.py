"""The sandbox's own description of the Ğ1 runtime, as data: pallets, types, extensions, version."""
