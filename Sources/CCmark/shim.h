#ifndef COMMUNIQUE_CCMARK_SHIM_H
#define COMMUNIQUE_CCMARK_SHIM_H

#if !__has_include(<cmark-gfm.h>)
#error "cmark-gfm is not installed. Run: sudo apt-get install libcmark-gfm-dev libcmark-gfm-extensions-dev"
#elif !__has_include(<cmark-gfm-core-extensions.h>)
#error "The extensions of cmark-gfm are not installed. Run: sudo apt-get install libcmark-gfm-extensions-dev"
#else
#include <cmark-gfm.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm-core-extensions.h>
#include "memory.h"
#endif

#endif
