# make site    builds the program, checks the records and builds the example site into public/
# make test    runs every test
# make audit   checks built sites with browsers, validators and web servers that are not ours
# make install installs the program, its manual page and the completions of shells below PREFIX (/usr/local);
#              DESTDIR is put before it. make uninstall takes them away again.
# make fuzz    gives the program malformed inputs and bombs; INPUT=7 or BOMB=brackets picks one
# make fuzz-address  gives some hundred of them to a build that watches its memory
# make format  formats the Swift sources
# make reference  writes the pages of all findings, and of all that templates may name, in Documentation/
# make clean   removes what a build leaves behind; public/ stays
#
# They need a Swift 6.3 toolchain; on Debian 12 they install the C libraries, the tests' Python modules and the audit's
# tools themselves.

SWIFT ?= swift
PROGRAM = .build/release/communique
RELEASE = --configuration release
FUZZ = PYTHONPATH=Scripts python3 -B -m fuzz

# On Linux the program carries the Swift runtime with it: it starts faster, takes less memory and runs where no
# toolchain is. The toolchain's own linker, because the system's warns of a function that only the runtime names.
ifeq ($(shell uname -s),Linux)
RELEASE += --static-swift-stdlib -Xswiftc -use-ld=lld
endif

.PHONY: site program install uninstall test fuzz fuzz-address audit lint format reference clean libraries test-libraries audit-tools

site: program
	@$(PROGRAM) build
	@echo "See it while you edit it: $(PROGRAM) serve --open"

program: libraries
	$(SWIFT) build $(RELEASE) --product communique

# Where the files of an installation go. Shells and man look below /usr/local and /usr by themselves.
PREFIX ?= /usr/local
SHARE = $(DESTDIR)$(PREFIX)/share
INSTALLED = $(DESTDIR)$(PREFIX)/bin/communique $(SHARE)/man/man1/communique.1 \
  $(SHARE)/bash-completion/completions/communique $(SHARE)/zsh/site-functions/_communique \
  $(SHARE)/fish/vendor_completions.d/communique.fish

# The manual page and the completions are made by the program itself, from its own descriptions. Not a dependency of
# `install`, so that `sudo make install` compiles nothing as root.
install:
	@test -x $(PROGRAM) || { echo "Run “make program” first."; exit 1; }
	install -d $(dir $(INSTALLED))
	install -m 755 $(PROGRAM) $(word 1,$(INSTALLED))
	Scripts/manual $(PROGRAM) > $(word 2,$(INSTALLED))
	$(PROGRAM) --generate-completion-script bash > $(word 3,$(INSTALLED))
	$(PROGRAM) --generate-completion-script zsh > $(word 4,$(INSTALLED))
	$(PROGRAM) --generate-completion-script fish > $(word 5,$(INSTALLED))

uninstall:
	rm -f $(INSTALLED)

test: test-libraries lint
	$(SWIFT) test --disable-xctest
	Scripts/schema-test
	PYTHONPATH=Scripts python3 -B -m preview
	$(FUZZ) --program .build/debug/communique --patient --inputs 200

fuzz: program
	$(FUZZ) $(INPUT:%=--input %) $(BOMB:%=--bomb %)

# The address sanitizer is in the way of everything else, so its build has a folder of its own.
fuzz-address: libraries
	$(SWIFT) build --sanitize=address --scratch-path .build/address --product communique
	$(FUZZ) --program .build/address/debug/communique --patient --inputs 400 $(INPUT:%=--input %) $(BOMB:%=--bomb %)

# The audit takes the debug build, which the tests have made. CHECKERS names some of its checkers; all run by default.
audit: audit-tools
	$(SWIFT) build --product communique
	$(SWIFT) build --package-path Benchmarks --product corpus
	Scripts/sarif-test
	@PYTHONPATH=Scripts .tools/audit/bin/python -B -m audit $(CHECKERS)

lint:
	Scripts/doors
	Scripts/doors-test
	Scripts/template-fields --check
	$(SWIFT) format lint --strict --recursive --parallel Package.swift Sources Tests Benchmarks

format:
	$(SWIFT) format --in-place --recursive --parallel Package.swift Sources Tests Benchmarks

reference: program
	$(PROGRAM) explain --all --language en > Documentation/findings.md
	$(PROGRAM) explain --all --language cy > Documentation/findings.cy.md
	Scripts/template-fields > Documentation/template-fields.md

clean:
	$(SWIFT) package clean
	rm -rf .tools .public.communique

libraries:
	@Scripts/install-libraries

test-libraries:
	@Scripts/install-libraries --tests

audit-tools:
	@Scripts/install-libraries --audit
