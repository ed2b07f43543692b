"""The command line: a value for every option, or the way out with a message."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sakia_ng.options import Options, parse
from tests.fuzz.effort import FUZZ, held
from tests.fuzz.mutations import HOSTILE_TEXT, mutated_text

WORDS = [
    "--demo",
    "--node=wss://a/ws",
    "--squid",
    "--profile",
    "--data-dir=.",
    "--journey",
    "--lang",
    "--version",
    "--",
]
ARGUMENTS = st.lists(mutated_text(WORDS) | st.sampled_from(WORDS) | HOSTILE_TEXT, max_size=5)


@FUZZ
@given(ARGUMENTS)
def test_arguments(arguments: list[str]) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("argparse._sys.stderr", _Nowhere())
        patch.setattr("argparse._sys.stdout", _Nowhere())
        options = held(lambda: parse(arguments), SystemExit)  # type: ignore[arg-type]  # how argparse refuses
    assert options is None or isinstance(options, Options)


class _Nowhere:
    def write(self, text: str) -> int:
        return len(text)

    def flush(self) -> None:
        pass
