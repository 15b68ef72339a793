#define _GNU_SOURCE 1
#define _DARWIN_C_SOURCE 1

#include "CPlatform.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#ifdef __linux__
#include <linux/fs.h>
#include <sys/inotify.h>
#include <sys/syscall.h>
#endif

/// Makes a call again while it is interrupted, and turns -1 into the negated `errno`.
#define RETRY(call)                              \
  __extension__({                                \
    __typeof__(call) result;                     \
    do result = (call);                          \
    while (result == -1 && errno == EINTR);      \
    result == -1 ? (__typeof__(call))-errno : result; \
  })

int cplatform_current_folder(void) { return AT_FDCWD; }

int cplatform_open(int folder, const char *path, int flags, unsigned mode) {
  return RETRY(openat(folder, path, flags | O_CLOEXEC, mode));
}

int cplatform_close(int descriptor) {
  // The descriptor is gone even when the call is interrupted: closing again could close another's.
  return close(descriptor) == -1 && errno != EINTR ? -errno : 0;
}

ptrdiff_t cplatform_read(int descriptor, void *bytes, size_t count) { return RETRY(read(descriptor, bytes, count)); }

ptrdiff_t cplatform_write(int descriptor, const void *bytes, size_t count) {
  return RETRY(write(descriptor, bytes, count));
}

ptrdiff_t cplatform_read_at(int descriptor, void *bytes, size_t count, int64_t offset) {
  return RETRY(pread(descriptor, bytes, count, offset));
}

ptrdiff_t cplatform_write_at(int descriptor, const void *bytes, size_t count, int64_t offset) {
  return RETRY(pwrite(descriptor, bytes, count, offset));
}

static enum cplatform_kind kind_of_mode(mode_t mode) {
  if (S_ISREG(mode)) return cplatform_kind_file;
  if (S_ISDIR(mode)) return cplatform_kind_folder;
  if (S_ISLNK(mode)) return cplatform_kind_link;
  return cplatform_kind_other;
}

static int64_t nanoseconds(struct timespec time) { return (int64_t)time.tv_sec * 1000000000 + time.tv_nsec; }

int cplatform_status(int folder, const char *path, struct cplatform_status *status) {
  struct stat facts;
  int result = path ? RETRY(fstatat(folder, path, &facts, AT_SYMLINK_NOFOLLOW)) : RETRY(fstat(folder, &facts));
  if (result < 0) return result;
  status->kind = kind_of_mode(facts.st_mode);
  status->size = facts.st_size;
  status->links = facts.st_nlink;
  status->device = (uint64_t)facts.st_dev;
  status->number = (uint64_t)facts.st_ino;
  status->permissions = (uint32_t)(facts.st_mode & 07777);
#ifdef __APPLE__
  status->modified = nanoseconds(facts.st_mtimespec);
  status->changed = nanoseconds(facts.st_ctimespec);
#else
  status->modified = nanoseconds(facts.st_mtim);
  status->changed = nanoseconds(facts.st_ctim);
#endif
  return 0;
}

int cplatform_set_mode(int descriptor, unsigned mode) { return RETRY(fchmod(descriptor, mode)); }

int cplatform_set_mode_of(int folder, const char *path, unsigned mode) {
  return RETRY(fchmodat(folder, path, mode, 0));
}

int cplatform_create_folder(int folder, const char *path, unsigned mode) {
  return RETRY(mkdirat(folder, path, mode));
}

int cplatform_remove(int folder, const char *path, bool is_folder) {
  return RETRY(unlinkat(folder, path, is_folder ? AT_REMOVEDIR : 0));
}

int cplatform_exchange(int folder, const char *path, int other_folder, const char *other_path) {
#ifdef __linux__
  return (int)RETRY(syscall(SYS_renameat2, folder, path, other_folder, other_path, RENAME_EXCHANGE));
#else
  return RETRY(renameatx_np(folder, path, other_folder, other_path, RENAME_SWAP));
#endif
}

int cplatform_move(int folder, const char *path, int new_folder, const char *new_path) {
#ifdef __linux__
  return (int)RETRY(syscall(SYS_renameat2, folder, path, new_folder, new_path, RENAME_NOREPLACE));
#else
  return RETRY(renameatx_np(folder, path, new_folder, new_path, RENAME_EXCL));
#endif
}

int cplatform_sync(int descriptor) { return RETRY(fsync(descriptor)); }

int cplatform_sync_file_system(int descriptor) {
#ifdef __linux__
  return RETRY(syncfs(descriptor));
#else
  (void)descriptor;
  sync();
  return 0;
#endif
}

int cplatform_lock(int descriptor) { return RETRY(flock(descriptor, LOCK_EX | LOCK_NB)); }

int cplatform_list(int folder, const char *path, void **listing) {
  int descriptor = cplatform_open(folder, path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW, 0);
  if (descriptor < 0) return descriptor;
  *listing = fdopendir(descriptor);
  if (*listing) return 0;
  int error = errno;
  close(descriptor);
  return -error;
}

int cplatform_list_folder(void *listing) { return dirfd(listing); }

int cplatform_next(void *listing, const char **name, enum cplatform_hint *hint) {
  for (;;) {
    errno = 0;
    struct dirent *entry = readdir(listing);
    if (!entry && errno == EINTR) continue;
    if (!entry) return -errno;
    if (strcmp(entry->d_name, ".") == 0 || strcmp(entry->d_name, "..") == 0) continue;
    *name = entry->d_name;
    // Some file systems do not say.
    if (entry->d_type == DT_UNKNOWN) *hint = cplatform_hint_none;
    else *hint = entry->d_type == DT_DIR ? cplatform_hint_folder : cplatform_hint_not_folder;
    return (int)strlen(entry->d_name);
  }
}

void cplatform_end_list(void *listing) { closedir(listing); }

#ifdef __linux__
/// A file that is whole, and one that may still be written.
enum { settling = IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE | IN_ATTRIB, opening = IN_CREATE | IN_MODIFY };

int cplatform_watch(void) { return RETRY(inotify_init1(IN_NONBLOCK | IN_CLOEXEC)); }

int cplatform_watch_folder(int watch, const char *path) {
  uint32_t events = settling | opening | IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR | IN_DONT_FOLLOW | IN_EXCL_UNLINK;
  return RETRY(inotify_add_watch(watch, path, events));
}

int cplatform_take_events(int watch, struct cplatform_events *events) {
  // Aligned as the manual asks for; at least one event with the longest name fits.
  char buffer[16384] __attribute__((aligned(__alignof__(struct inotify_event))));
  *events = (struct cplatform_events){0};
  for (;;) {
    ptrdiff_t length = cplatform_read(watch, buffer, sizeof buffer);
    if (length <= 0) return length == -EAGAIN ? 0 : (int)length;
    const struct inotify_event *event;
    for (char *next = buffer; next < buffer + length; next += sizeof *event + event->len) {
      event = (const struct inotify_event *)next;
      events->count += 1;
      events->is_settled = (event->mask & opening) == 0;
      bool is_of_folder = event->mask & IN_ISDIR && event->mask & ~(IN_ISDIR | IN_ATTRIB);
      if (is_of_folder || event->mask & (IN_Q_OVERFLOW | IN_DELETE_SELF | IN_MOVE_SELF | IN_UNMOUNT))
        events->has_folders = true;
    }
  }
}
#else
int cplatform_watch(void) { return -ENOSYS; }

int cplatform_watch_folder(int watch, const char *path) {
  (void)watch, (void)path;
  return -ENOSYS;
}

int cplatform_take_events(int watch, struct cplatform_events *events) {
  (void)watch, (void)events;
  return -ENOSYS;
}
#endif

#if defined(__GLIBC__)
static const char *chosen_text(const char *result, const char *text) { (void)text; return result; }
#else
static const char *chosen_text(int result, const char *text) { return result == 0 ? text : ""; }
#endif

void cplatform_error_text(int number, char *text, size_t size) {
  // The GNU function returns the text, perhaps not in the buffer; the POSIX one fills the buffer.
  char buffer[256] = "";
  const char *words = chosen_text(strerror_r(number, buffer, sizeof buffer), buffer);
  if (*words) snprintf(text, size, "%s", words);
  else snprintf(text, size, "error %d", number);
}
