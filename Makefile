# What people type. What SAM calls is in layer/Makefile.
PYTHON ?= python3.11
uv := .venv-uv/bin/uv
python := .venv/bin/python
# One lock for each environment: SAM CLI and ministack each pin a botocore of their own, and microburst
# has one too. Only `make storm` needs that, and installs it.
ready := .venv/.ready .venv-sam/.ready .venv-ministack/.ready
env ?= dev

export SAM_CLI_TELEMETRY ?= 0
export PATH := $(CURDIR)/.venv-sam/bin:$(PATH)

.DEFAULT_GOAL := help
.PHONY: help setup demo play replay test check storm nightly fix docs build bench deploy redrive restore lock clean

help: ## what can be done here
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: $(ready) ## install everything below this folder; needs only Python 3.11

demo: $(ready) ## the whole service on this machine, with phones to try it (once=1: ends after the tour; resume=1: goes on with the last run and its tour)
	@$(python) -m local.demo $(if $(once),--once) $(if $(resume),--resume)

play: $(ready) ## hold a journey's talk in the terminal: make play journey=renewal
	@$(python) -m local.play $(journey)

replay: $(ready) ## the year ahead, before go-live (contacts=FILE.csv, n=10000, against=DIR, story=LINE)
	@$(python) -m local.replay $(if $(contacts),--contacts "$(contacts)") $(if $(n),--n $(n)) \
		$(if $(against),--against "$(against)") $(if $(story),--story "$(story)") \
		$(if $(start),--start $(start))

# In the order of the files: few tests of a file are not a short file, and those on the local stack wait.
test: $(ready) ## every test, those on the local stack included; a file's tests in one of two processes
	$(python) -m pytest -n 2 --dist loadfile --no-loadscope-reorder

check: $(ready) ## all that CI would say, the tests last
	.venv/bin/ruff check
	.venv/bin/ruff format --check
	.venv/bin/mypy
	MYPYPATH=layer .venv/bin/mypy layer/build.py
	PYTHONPATH=shared:. .venv/bin/lint-imports
	.venv/bin/cfn-lint template.yaml
	sam validate --lint --region us-east-1
	$(python) -m local.text_costs
	PYTHONPATH=shared:. $(python) -m tests.domain.confusion
	PYTHONPATH=shared:. $(python) -m tests.simulation --seeds 10000
	$(MAKE) test

storm: $(ready) .venv-microburst/.ready ## the deployed template under fire: AWS and provider fail, nothing is lost or doubled (n=100 seed=7)
	@$(python) -m local.storm $(if $(n),--contacts $(n)) $(if $(seed),--seed $(seed)) \
		$(if $(minutes),--minutes $(minutes))

nightly: $(ready) ## what takes hours: a million texts of any kind to each reader, and of forged ones, a million histories
	PYTHONPATH=shared:. $(python) -m tests.simulation --seeds 1000000 $(if $(first),--first $(first))
	PYTHONPATH=shared:. $(python) -m tests.adapters.hostile 1000000 $$(date +%s)
	$(python) -m pytest --hypothesis-profile nightly -k "any_text" tests/domain

fix: $(ready) ## put right what a tool can put right
	.venv/bin/ruff check --fix
	.venv/bin/ruff format

docs: $(ready) ## write again what is written from the rule packs: days off, docs/compliance.md
	$(python) -m local.days_off
	$(python) -m local.compliance

build: $(ready) ## what Lambda will unpack, in .aws-sam/build
	sam build

bench: $(ready) ## measure: cold starts, requests, sending
	$(python) -m benchmarks

deploy: build ## to your AWS account, asking what it must know: make deploy env=prod
	sam deploy --guided --config-env $(env)

redrive: $(ready) ## dead letters back to where they came from: make redrive stack=stayline (queue=…, go=1)
	@PYTHONPATH=shared:. $(python) -m operations.redrive $(stack) $(if $(queue),--queue $(queue)) $(if $(go),--go)

restore: $(ready) ## the table as it was: make restore stack=stayline into=NEW at=2026-03-02T12:00:00+00:00 (erased=FILE, go=1)
	@PYTHONPATH=shared:. $(python) -m operations.restore $(stack) $(into) $(at) \
		$(if $(erased),--erased $(erased)) $(if $(go),--go)

compile = $(uv) pip compile --quiet --upgrade --universal --python-version 3.11 --generate-hashes \
	--no-header --no-annotate
lock: .venv-uv/.ready ## take the newest versions of everything, with their hashes
	for name in dev sam ministack microburst uv; do \
		$(compile) requirements/$$name.in --output-file requirements/$$name.txt || exit 1; done
	# What ships has the versions that the tests run with.
	$(compile) --constraints requirements/dev.txt shared/requirements.in \
		--output-file shared/requirements.txt

clean: ## remove everything that was made here, the local stack's data included
	rm -rf .aws-sam .stayline .venv .venv-* .mypy_cache .ruff_cache .pytest_cache .hypothesis

.venv-uv/.ready: requirements/uv.txt
	@command -v $(PYTHON) > /dev/null || { echo "Stayline needs Python 3.11 (Lambda's version). Install it," \
		"or name it: make setup PYTHON=/path/to/python3.11"; exit 1; }
	$(PYTHON) -m venv --clear .venv-uv
	.venv-uv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r $<
	@touch $@

# Seeded with pip, which the layer is installed with (layer/build.py).
.venv/.ready: requirements/dev.txt .venv-uv/.ready
	$(uv) venv --quiet --seed --allow-existing --python $(PYTHON) .venv
	$(uv) pip sync --quiet --require-hashes --python $(python) $<
	@touch $@

.venv-sam/.ready .venv-ministack/.ready .venv-microburst/.ready: .venv-%/.ready: requirements/%.txt .venv-uv/.ready
	$(uv) venv --quiet --allow-existing --python $(PYTHON) .venv-$*
	$(uv) pip sync --quiet --require-hashes --python .venv-$*/bin/python $<
	@touch $@
