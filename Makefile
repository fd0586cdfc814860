# Every target first does the set-up it needs, once. `make` lists the targets.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DELETE_ON_ERROR:
export QT_SELECT := qt5

PYTHON := .venv/bin/python
READY := .venv/.ready
# QGIS and mypy see the plugin under its own name, whatever the checkout's folder is called.
LINK := build/plugins/sozialplanung
TS := resources/i18n/sozialplanung_de.ts
QM := $(TS:.ts=.qm)
TRANSLATED := $(sort $(wildcard *.py) $(shell find plugin processing ui -name '*.py' -o -name '*.ui'))
ZIP := build/sozialplanung-$(shell sed -n 's/^version=//p' metadata.txt).zip
QGIS_PROFILE ?= $(HOME)/.local/share/QGIS/QGIS3/profiles/default

.PHONY: help demo test lint package install screenshots bench compat i18n layouts clean

help:  ## lists the targets
	@sed -nE 's/^([a-z0-9]+):.*## (.*)/  make \1\t\2/p' Makefile | expand -t 20

demo: $(READY) $(QM) | $(LINK)  ## Berlin 2019 from indicators to report and map pages; Musterstadt from its office's files
	cd tests && ../$(PYTHON) -m e2e.demo

# In four processes: a crash of Qt ends only its own, and the core runs without QGIS. Two of them side by side; the tests
# of the papers have a root of their own, since pytest-qgis keeps the settings of QGIS there.
PAPERS := $(wildcard tests/qgis/test_paper*.py tests/qgis/test_strategymaps*.py tests/qgis/test_indexlegend.py)
test: $(READY) $(QM) | $(LINK)  ## every test
	@mkdir -p build/papers; \
	(failed=0; set -x; \
	 $(PYTHON) -m pytest -p no:pytest_qgis tests/core || failed=1; \
	 $(PYTHON) -m pytest tests/e2e || failed=1; \
	 $(PYTHON) -m pytest -c pyproject.toml --rootdir build/papers $(PAPERS) || failed=1; \
	 exit $$failed) > build/other_tests.log 2>&1 & others=$$!; \
	failed=0; (set -x; $(PYTHON) -m pytest tests/qgis $(PAPERS:%=--ignore=%)) || failed=1; \
	wait $$others || failed=1; \
	cat build/other_tests.log; \
	exit $$failed

lint: $(READY) | $(LINK)  ## style, types, and what plugins.qgis.org scans for
	.venv/bin/ruff check --output-format concise .
	.venv/bin/ruff format --check .
	cd build/plugins && ../../.venv/bin/mypy --config-file ../../pyproject.toml -p sozialplanung
	.venv/bin/flake8 --select E9,F821,QGS1,QGS4 --extend-ignore QGS105 __init__.py plugin processing ui
	# B608: statements are put together from the names in core/register/schema.py alone; values are bound.
	.venv/bin/bandit --quiet --severity-level medium --skip B608 --recursive __init__.py plugin processing ui
	git ls-files -z | xargs -0 .venv/bin/detect-secrets-hook

package: $(READY) $(QM)  ## the zip for plugins.qgis.org, from the files that git tracks as they are now
	mkdir -p build
	rm -f build/sozialplanung-*.zip
	git archive --worktree-attributes --output=$(ZIP) \
	    --prefix=sozialplanung/resources/i18n/ --add-file=$(QM) --prefix=sozialplanung/ \
	    $$(git stash create | grep . || echo HEAD)
	@echo $(ZIP)

install: package  ## into the QGIS profile $QGIS_PROFILE (default: the user's default profile)
	mkdir -p '$(QGIS_PROFILE)/python/plugins'
	rm -rf '$(QGIS_PROFILE)/python/plugins/sozialplanung'
	$(PYTHON) -m zipfile --extract $(ZIP) '$(QGIS_PROFILE)/python/plugins'
	@echo 'Installed. Now (re)start QGIS and tick "Sozialplanung" under Plugins > Manage and Install Plugins > Installed.'

screenshots: $(READY) $(QM) | $(LINK)  ## pictures of the real QGIS, in German
	cd tests && ../$(PYTHON) -m e2e.screenshots

bench: $(READY) | $(LINK)  ## time and memory against what QGIS itself takes; the matching against Splink
	.ci/bench

compat: package | $(LINK)  ## the tests on QGIS 3.44, on numpy 2 with pandas 3, and the Qt 6 check
	.ci/compat

i18n: $(READY)  ## collects all texts into the catalogue that is to be translated
	@LC_ALL=C.UTF-8 PYTHONWARNINGS=ignore pylupdate5 -noobsolete $(TRANSLATED) -ts $(TS)
	lconvert -locations none -source-language en -target-language de_DE -i $(TS) -o $(TS)
	lrelease -silent $(TS)

layouts: $(READY) | $(LINK)  ## writes the templates of the pages anew, after a change of what composes them
	cd build/plugins && QT_QPA_PLATFORM=offscreen ../../$(PYTHON) -m sozialplanung.plugin.papers.composing

clean:  ## removes what was built; .venv and build/compat, which take minutes to make, stay
	find build -mindepth 1 -maxdepth 1 ! -name compat -exec rm -rf {} +
	rm -rf .pytest_cache .mypy_cache .ruff_cache .hypothesis .qgis-settings .coverage $(QM)
	find plugin processing ui tests -name __pycache__ -exec rm -rf {} +

$(READY): .ci/setup .ci/requirements.txt
	.ci/setup

$(QM): $(TS) | $(READY)
	lrelease -silent $< -qm $@

$(LINK):
	mkdir -p $(@D)
	ln -sfn ../.. $@
