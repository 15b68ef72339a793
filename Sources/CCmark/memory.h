/// Memory for the parse of one text: taken in large blocks, and given back all at once.
///
/// The library asks for every node by itself and frees it by itself, which takes a quarter of its time (2,000 records:
/// 0.12 s of the processor, and 0.09 s so). Its own arena takes six times as long.
/// Every thread has its own memory, so that none waits for another.

#ifndef COMMUNIQUE_CCMARK_MEMORY_H
#define COMMUNIQUE_CCMARK_MEMORY_H

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/// What blocks hold at least, in bytes: several times what most texts need.
#define CCMARK_BLOCK_SIZE ((size_t)256 * 1024)

/// The head of a block, before its bytes.
struct ccmark_block {
  _Alignas(16) struct ccmark_block *previous;
  size_t size;
  size_t used;
};

/// The head of a piece, before its bytes.
struct ccmark_piece {
  _Alignas(16) size_t size;
};

/// The block from which this thread takes pieces; inside a function, because Swift emits no variables of headers.
static struct ccmark_block **ccmark_current(void) {
  static _Thread_local struct ccmark_block *block;
  return &block;
}

/// A new piece, all zeros. Without memory the process ends, as it does with the library's own.
static void *ccmark_take(size_t count, size_t size) {
  size_t bytes;
  if (__builtin_mul_overflow(count, size, &bytes) || bytes > SIZE_MAX / 2) abort();
  bytes = (bytes + 15) & ~(size_t)15;
  size_t needed = bytes + sizeof(struct ccmark_piece);
  struct ccmark_block *block = *ccmark_current();
  if (!block || block->size - block->used < needed) {
    size_t room = needed > CCMARK_BLOCK_SIZE ? needed : CCMARK_BLOCK_SIZE;
    block = (struct ccmark_block *)malloc(sizeof *block + room);
    if (!block) abort();
    *block = (struct ccmark_block){.previous = *ccmark_current(), .size = room};
    *ccmark_current() = block;
  }
  struct ccmark_piece *piece = (struct ccmark_piece *)((char *)(block + 1) + block->used);
  block->used += needed;
  piece->size = bytes;
  return memset(piece + 1, 0, bytes);
}

/// A larger piece with the same bytes.
static void *ccmark_enlarge(void *bytes, size_t size) {
  if (!bytes) return ccmark_take(1, size);
  size_t old = ((struct ccmark_piece *)bytes - 1)->size;
  return size <= old ? bytes : memcpy(ccmark_take(1, size), bytes, old);
}

/// A piece alone is not given back.
static void ccmark_keep(void *bytes) { (void)bytes; }

/// A parser whose memory, and that of all it makes, goes with `ccmark_give_back`.
static inline cmark_parser *ccmark_parser(int options) {
  static cmark_mem memory = {ccmark_take, ccmark_enlarge, ccmark_keep};
  return cmark_parser_new_with_mem(options, &memory);
}

/// Gives back everything that this thread took; nothing stays, because the thread may end before the next text.
static inline void ccmark_give_back(void) {
  struct ccmark_block *block = *ccmark_current();
  while (block) {
    struct ccmark_block *previous = block->previous;
    free(block);
    block = previous;
  }
  *ccmark_current() = NULL;
}

#endif
