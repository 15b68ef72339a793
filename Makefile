# make site    builds the program, checks the records and builds the example site into public/
# make test    runs every test
# make audit   checks built sites with browsers, validators and web servers that are not ours
# make format  formats the Swift sources
# make clean   removes what a build leaves behind; public/ stays
#
# They need a Swift 6.3 toolchain; on Debian 12 they install the C libraries, the tests' Python modules and the audit's
# tools themselves.

SWIFT ?= swift
PROGRAM = .build/release/communique
RELEASE = --configuration release

# On Linux the program carries the Swift runtime with it: it starts faster, takes less memory and runs where no
# toolchain is. The toolchain's own linker, because the system's warns of a function that only the runtime names.
ifeq ($(shell uname -s),Linux)
RELEASE += --static-swift-stdlib -Xswiftc -use-ld=lld
endif

.PHONY: site program test audit lint format clean libraries test-libraries audit-tools

site: program
	@$(PROGRAM) build
	@echo "Preview: python3 -m http.server --directory public 8000, then open http://localhost:8000/"

program: libraries
	$(SWIFT) build $(RELEASE) --product communique

test: test-libraries lint
	$(SWIFT) test --disable-xctest
	Scripts/schema-test

# The audit takes the debug build, which the tests have made. CHECKERS names some of its checkers; all run by default.
audit: audit-tools
	$(SWIFT) build --product communique
	$(SWIFT) build --package-path Benchmarks --product corpus
	@PYTHONPATH=Scripts .tools/audit/bin/python -B -m audit $(CHECKERS)

lint:
	Scripts/doors
	Scripts/doors-test
	$(SWIFT) format lint --strict --recursive --parallel Package.swift Sources Tests Benchmarks

format:
	$(SWIFT) format --in-place --recursive --parallel Package.swift Sources Tests Benchmarks

clean:
	$(SWIFT) package clean
	rm -rf .tools .public.communique

libraries:
	@Scripts/install-libraries

test-libraries:
	@Scripts/install-libraries --tests

audit-tools:
	@Scripts/install-libraries --audit
