/// The files of data/, embedded at build time, so that the installed program needs no files
/// beside itself. A test compares this table with the folder.
#ifndef CBUNDLEDDATA_H
#define CBUNDLEDDATA_H

#include <stddef.h>

typedef struct {
  /// Path below data/, such as katalog/helsingborg.yaml.
  const char *name;
  const unsigned char *bytes;
  size_t size;
} cb_file;

/// How many files there are.
size_t cb_file_count(void);

/// File number `index`; an empty one with the name "" outside the table.
cb_file cb_file_at(size_t index);

#endif
