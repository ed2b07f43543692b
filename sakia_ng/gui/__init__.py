"""The application seen by the user: the only place that imports PySide6 and qasync."""

import builtins

_import = builtins.__import__
import PySide6.QtCore  # noqa: E402, F401 - the first module of Qt, which replaces ``__import__``

# PySide6's own import reads the source of every module that is imported after it, to see whether it asks for Qt in
# snake case, and all of it stays in memory: a sixth of the start, and 13 MB. Nothing here asks for that.
builtins.__import__ = _import
