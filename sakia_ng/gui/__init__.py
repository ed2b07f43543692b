"""The application seen by the user: the only place that imports PySide6 and qasync."""
