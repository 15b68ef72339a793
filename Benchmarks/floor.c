// What cmark-gfm alone takes: reads the files whose paths stand on standard input, one on each line, and turns the text
// of each into HTML, one after the other, with the library's own memory and its own HTML. A yardstick for other figures.

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { LARGEST_FILE = 2 << 20 };

static char bytes[LARGEST_FILE + 1];

/// Renders the text after the front matter; false where the file cannot be read.
static int render(const char *path, cmark_syntax_extension *tables) {
  FILE *file = fopen(path, "r");
  if (!file) return 0;
  size_t count = fread(bytes, 1, LARGEST_FILE, file);
  fclose(file);
  bytes[count] = 0;
  const char *end = strstr(bytes, "\n---\n");
  const char *text = end ? end + 5 : bytes;
  cmark_parser *parser = cmark_parser_new(CMARK_OPT_FOOTNOTES);
  cmark_parser_attach_syntax_extension(parser, tables);
  cmark_parser_feed(parser, text, count - (size_t)(text - bytes));
  cmark_node *tree = cmark_parser_finish(parser);
  free(cmark_render_html(tree, CMARK_OPT_FOOTNOTES, cmark_parser_get_syntax_extensions(parser)));
  cmark_node_free(tree);
  cmark_parser_free(parser);
  return 1;
}

int main(void) {
  cmark_gfm_core_extensions_ensure_registered();
  cmark_syntax_extension *tables = cmark_find_syntax_extension("table");
  char path[4096];
  while (fgets(path, sizeof path, stdin)) {
    path[strcspn(path, "\n")] = 0;
    if (!render(path, tables)) {
      perror(path);
      return 1;
    }
  }
  return 0;
}
