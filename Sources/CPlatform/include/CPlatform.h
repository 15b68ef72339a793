/// The calls of the operating system that the Files target needs and Swift cannot make by itself in one way on
/// Linux and macOS.
///
/// Every function returns a number below zero on failure: the negated `errno`, so that no later call can change
/// it before it is read. An interrupted call is made again. A `folder` is an open descriptor of a folder; a `path`
/// is relative to it, and a symbolic link at its end is never followed.

#ifndef COMMUNIQUE_CPLATFORM_H
#define COMMUNIQUE_CPLATFORM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// What lies at a path.
enum cplatform_kind { cplatform_kind_file, cplatform_kind_folder, cplatform_kind_link, cplatform_kind_other };

/// The facts of one entry of a folder.
struct cplatform_status {
  enum cplatform_kind kind;
  int64_t size;      ///< In bytes.
  uint64_t links;    ///< How many names the entry has.
  uint64_t device;   ///< With `number`, what makes an entry the same entry.
  uint64_t number;
  uint32_t permissions;  ///< The bits that `cplatform_set_mode_of` takes.
  int64_t modified;      ///< When the content was last written, in nanoseconds since 1970.
  int64_t changed;       ///< When the content or any of these facts last changed, in the same unit.
};

/// The descriptor that stands for the current folder.
int cplatform_current_folder(void);

/// Opens a path; the descriptor is closed in child processes.
int cplatform_open(int folder, const char *path, int flags, unsigned mode);

/// Closes a descriptor; reports what the file system has put off until now.
int cplatform_close(int descriptor);

/// Reads up to `count` bytes; 0 at the end.
ptrdiff_t cplatform_read(int descriptor, void *bytes, size_t count);

/// Writes up to `count` bytes; returns how many.
ptrdiff_t cplatform_write(int descriptor, const void *bytes, size_t count);

/// Reads up to `count` bytes at an offset; 0 at the end.
ptrdiff_t cplatform_read_at(int descriptor, void *bytes, size_t count, int64_t offset);

/// Writes up to `count` bytes at an offset; returns how many.
ptrdiff_t cplatform_write_at(int descriptor, const void *bytes, size_t count, int64_t offset);

/// The facts of a path, or of the folder itself when `path` is null.
int cplatform_status(int folder, const char *path, struct cplatform_status *status);

/// Sets the permissions of an open file or folder, whatever the umask.
int cplatform_set_mode(int descriptor, unsigned mode);

/// Sets the permissions of a path; a link at its end is followed, so it must be the caller's own.
int cplatform_set_mode_of(int folder, const char *path, unsigned mode);

/// Makes a folder.
int cplatform_create_folder(int folder, const char *path, unsigned mode);

/// Removes a name: of an empty folder, or of anything else.
int cplatform_remove(int folder, const char *path, bool is_folder);

/// Exchanges two existing names of one file system in one step.
int cplatform_exchange(int folder, const char *path, int other_folder, const char *other_path);

/// Renames to a name that must not exist, in one step.
int cplatform_move(int folder, const char *path, int new_folder, const char *new_path);

/// Waits until a file or folder is on the disk.
int cplatform_sync(int descriptor);

/// Waits until everything written to the descriptor's file system is on the disk.
int cplatform_sync_file_system(int descriptor);

/// Takes the exclusive lock of an open file or folder, or fails at once with EWOULDBLOCK.
int cplatform_lock(int descriptor);

/// What a listing says of a name without a further look at it.
enum cplatform_hint { cplatform_hint_none, cplatform_hint_folder, cplatform_hint_not_folder };

/// Opens a folder for listing; `.` is the folder itself. Ended with `cplatform_end_list`.
int cplatform_list(int folder, const char *path, void **listing);

/// The descriptor of a listed folder, open as long as the listing.
int cplatform_list_folder(void *listing);

/// The next name, without `.` and `..`: returns its length in bytes, 0 at the end. Valid until the next call.
int cplatform_next(void *listing, const char **name, enum cplatform_hint *hint);

/// Ends a listing.
void cplatform_end_list(void *listing);

/// What has happened in watched folders.
struct cplatform_events {
  int count;
  bool is_settled;   ///< The last one leaves its file whole: closed, moved or removed, rather than just opened.
  bool has_folders;  ///< Folders have come or gone, or events were lost: other folders may have to be watched.
};

/// Opens a descriptor that is readable when something has happened in a watched folder; ENOSYS where there is no such
/// thing.
int cplatform_watch(void);

/// Watches a folder, not what is in the folders in it; returns the number of the watch, the same for the same folder.
int cplatform_watch_folder(int watch, const char *path);

/// Takes what has happened since the last call; never waits.
int cplatform_take_events(int watch, struct cplatform_events *events);

/// Writes the operating system's words for an error number.
void cplatform_error_text(int number, char *text, size_t size);

#endif
