#ifndef COMMUNIQUE_CYAML_SHIM_H
#define COMMUNIQUE_CYAML_SHIM_H

#if !__has_include(<yaml.h>)
#error "libyaml is not installed. Run: sudo apt-get install libyaml-dev"
#else
#include <yaml.h>
#endif

#endif
