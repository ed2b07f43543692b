#!/bin/sh
# Start the demonstration: in a window, or without a display as a journey played into build/demo.
set -eu
cd "$(dirname "$0")/.."

if [ "$(uname -s)" = Linux ] && [ -z "${DISPLAY:-}" ] && [ -z "${WAYLAND_DISPLAY:-}" ]; then
    echo "No display here: the demonstration plays a journey and leaves its pictures in build/demo."
    export QT_QPA_PLATFORM=offscreen
    exec .venv/bin/python -m sakia_ng --demo --journey build/demo
fi
exec .venv/bin/python -m sakia_ng --demo
