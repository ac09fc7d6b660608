/* Does something to a file while a program reads it: MEDDLE says what, MEDDLE_WITH the path as the program opens it. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static int watched = -1;

static int is(const char *what) {
  const char *meddle = getenv("MEDDLE");
  return meddle && strcmp(meddle, what) == 0;
}

static int (*real(const char *name))(const char *, int, ...) {
  return (int (*)(const char *, int, ...))dlsym(RTLD_NEXT, name);
}

static int opened(const char *name, const char *path, int flags, mode_t mode) {
  const char *with = getenv("MEDDLE_WITH");
  if (is("NAMED") && (flags & O_TMPFILE) == O_TMPFILE) {
    errno = EOPNOTSUPP;
    return -1;
  }
  int isTarget = with && strcmp(path, with) == 0 && (flags & O_ACCMODE) == O_RDONLY;
  if (isTarget && is("UNLINK")) unlink(path);
  if (isTarget && is("FIFO")) { unlink(path); mkfifo(path, 0666); }
  if (isTarget && is("LINK")) { unlink(path); symlink("/etc/passwd", path); }
  int descriptor = real(name)(path, flags, mode);
  if (isTarget) watched = descriptor;
  return descriptor;
}

#define OPEN(name) \
  int name(const char *path, int flags, ...) { \
    va_list rest; \
    va_start(rest, flags); \
    mode_t mode = va_arg(rest, mode_t); \
    va_end(rest); \
    return opened(#name, path, flags, mode); \
  }
OPEN(open)
OPEN(open64)

ssize_t read(int descriptor, void *buffer, size_t size) {
  static ssize_t (*next)(int, void *, size_t);
  if (!next) next = (ssize_t (*)(int, void *, size_t))dlsym(RTLD_NEXT, "read");
  if (descriptor != watched || descriptor < 0) return next(descriptor, buffer, size);
  ssize_t got = next(descriptor, buffer, size > 1000 ? 1000 : size);
  watched = -1;
  const char *path = getenv("MEDDLE_WITH");
  if (is("APPEND")) {
    int end = real("open")(path, O_WRONLY | O_APPEND);
    if (write(end, "\n", 1) != 1) abort();
    close(end);
  }
  if (is("TRUNCATE") && truncate(path, 500)) abort();
  if (is("TOUCH")) {
    /* Another content of the same size. */
    usleep(20000);
    int place = real("open")(path, O_WRONLY);
    if (pwrite(place, "X", 1, 2000) != 1) abort();
    close(place);
  }
  return got;
}
