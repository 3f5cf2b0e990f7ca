# Insatskarta. `make run` opens the program on a practice store, `make test` passes all tests.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := run
.PHONY: run build test test-install bench lint format install deps deps-bench clean

PREFIX ?= /usr/local
DESTDIR ?=

# What the program is built with and what the tests run.
PACKAGES := libncurses-dev libsqlite3-dev libtinfo6 ncurses-base ncurses-term tmux util-linux
# What the benchmark compares with.
BENCH_PACKAGES := fzf tig less git gcc libc6-dev python3 python3-venv python3-xapian hunspell-sv

RELEASE := swift build -c release --static-swift-stdlib --product
# The Swift crash tracer prints memory, and memory holds personal data.
export SWIFT_BACKTRACE := enable=no

run: build
	.build/release/insatskarta --ovning

build: deps
	$(RELEASE) insatskarta

test: deps
	swift build --build-tests
	swift test --skip-build
	$(MAKE) --no-print-directory test-install

# The installed program runs with the checkout out of reach.
test-install: deps
	$(RELEASE) insatskarta
	Tests/install-test.sh

# PARTS="search terminal store", SIZE=1m, INSATSER=5000, HOLDOUT="7 8" and more: docs/prestanda.md.
bench: deps deps-bench
	$(RELEASE) insatskarta
	$(RELEASE) search-probe
	Tests/Bench/all.sh

lint: deps
	swift format lint --strict --recursive --parallel Package.swift Sources Tests

format:
	swift format --in-place --recursive --parallel Package.swift Sources Tests

install: build
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -m 755 .build/release/insatskarta "$(DESTDIR)$(PREFIX)/bin/insatskarta"

deps:
	@Tests/install-packages.sh $(PACKAGES)

deps-bench:
	@Tests/install-packages.sh $(BENCH_PACKAGES)

clean:
	rm -rf .build
