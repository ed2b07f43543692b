# `make demo` to try the wallet, `make test` to test it. Each prepares what it needs; see packaging/setup.sh.
.POSIX:
.PHONY: help setup setup-dev demo run test interop test-v1 languages soak fuzz lint bench pictures translations lock wheel clean clean-all
.PHONY: frozen check-frozen deb appimage windows-installer reproducible test-packages

PYTHON_IN_VENV = .venv/bin/python
OFFSCREEN = QT_QPA_PLATFORM=offscreen
PYTEST_OPTIONS =
MINUTES = 5
EXAMPLES = 10000
SEED =
RUNTIME =
FOLDER = build/dist/sakia-ng

help:
	@echo "make demo          try the wallet on an embedded currency (without a display: play a journey into build/demo)"
	@echo "make run           start the wallet"
	@echo "make test          run the tests"
	@echo "make interop       try other people's clients on the embedded currency (installs them in your cache)"
	@echo "make test-v1       try the wallet on a real Duniter v1 node (installs it in your cache, minutes the first time)"
	@echo "make languages     open every page in every language (the tests take the longest ones)"
	@echo "make soak          have a wallet pay among failing servers and be killed, for MINUTES=5; SEED=n for the same draws"
	@echo "make fuzz          read hostile input with every parser, EXAMPLES=10000 of each"
	@echo "make lint          check style, types and the floors of the house"
	@echo "make bench         measure, into build/bench.json"
	@echo "make pictures      draw every page and dialog into build/pictures"
	@echo "make translations  bring the translators' files up to date"
	@echo "make lock          remake requirements*.txt"
	@echo "make wheel         build the wheel and the archive of the sources into build/dist"
	@echo "make frozen        build the program with its own Python as a folder, build/dist/sakia-ng (make check-frozen: and try it)"
	@echo "make deb           build the Debian package, build/dist/sakia-ng_*.deb"
	@echo "make appimage      build the AppImage into build/dist, with the runtime given as RUNTIME=path"
	@echo "make windows-installer  compile the installer of FOLDER=path, which PyInstaller built on Windows"
	@echo "make reproducible  build twice in two folders and compare (ten minutes and more)"
	@echo "make test-packages build them and try them: as root, in a Debian of its own (three minutes and more)"
	@echo "make clean         remove what was built (make clean-all: the packages too)"

setup:
	@sh packaging/setup.sh run

setup-dev:
	@sh packaging/setup.sh dev

demo: setup
	@sh packaging/demo.sh

run: setup
	$(PYTHON_IN_VENV) -m sakia_ng

test: setup-dev
	@sh packaging/test.sh $(PYTEST_OPTIONS)

interop: setup-dev
	SAKIA_INTEROP=all $(PYTHON_IN_VENV) -m pytest tests/interop $(PYTEST_OPTIONS)

test-v1: setup-dev
	SAKIA_V1NODE=1 $(OFFSCREEN) $(PYTHON_IN_VENV) -m pytest -rs -o cache_dir=build/tests/v1 --durations=10 \
		tests/adapters/duniter_v1 tests/bootstrap/test_v1_*.py $(PYTEST_OPTIONS)

languages: setup-dev
	SAKIA_LANGUAGES=all $(OFFSCREEN) $(PYTHON_IN_VENV) -m pytest tests/gui/test_languages.py $(PYTEST_OPTIONS)

soak: setup-dev
	$(PYTHON_IN_VENV) -m tests.soak --minutes $(MINUTES) $(SEED:%=--seed %)

fuzz: setup-dev
	HYPOTHESIS_PROFILE=thorough FUZZ_EXAMPLES=$(EXAMPLES) $(OFFSCREEN) $(PYTHON_IN_VENV) -m pytest tests/fuzz \
		-o timeout=14400 --durations=10 $(PYTEST_OPTIONS)

lint: setup-dev
	@sh packaging/lint.sh

bench: setup-dev
	$(OFFSCREEN) $(PYTHON_IN_VENV) -m tests.benchmarks build/bench.json

pictures: setup-dev
	$(OFFSCREEN) $(PYTHON_IN_VENV) -m tests.pictures build/pictures

translations: setup
	$(PYTHON_IN_VENV) packaging/translations.py

lock: setup
	sh packaging/lock.sh

wheel: setup
	@sh packaging/wheel.sh

frozen:
	@sh packaging/frozen.sh

check-frozen: setup-dev frozen
	$(PYTHON_IN_VENV) packaging/check_frozen.py

deb: frozen
	@sh packaging/linux/deb.sh

appimage: frozen
	@sh packaging/linux/appimage.sh $(RUNTIME)

windows-installer: setup
	@sh packaging/windows/installer.sh $(FOLDER)

reproducible:
	@sh packaging/reproducible.sh

test-packages: check-frozen wheel
	@sh packaging/check_wheel.sh
	@sh packaging/linux/deb.sh
	@sh packaging/linux/appimage.sh
	@sh packaging/linux/check_appimage.sh
	@sh packaging/linux/check_deb.sh
	SAKIA_PACKAGING=all $(OFFSCREEN) $(PYTHON_IN_VENV) -m pytest tests/packaging $(PYTEST_OPTIONS)

clean:
	rm -rf build .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
	find sakia_ng tests packaging -name __pycache__ -type d -prune -exec rm -rf {} +

clean-all: clean
	rm -rf .venv
