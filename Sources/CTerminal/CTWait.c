#include "CTInternal.h"
#include "CTerminal.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

static int wake_pipe[2] = {-1, -1};

int32_t ct_open_wake(void) {
  if (wake_pipe[0] >= 0) return 0;
  return pipe2(wake_pipe, O_NONBLOCK | O_CLOEXEC);
}

void ct_wake(void) {
  // A full pipe wakes as well as one more byte would.
  if (wake_pipe[1] >= 0) (void)!write(wake_pipe[1], "", 1);
}

int32_t ct_wait(int32_t descriptor, int32_t milliseconds) {
  struct pollfd both[2] = {
    {.fd = descriptor, .events = POLLIN},
    {.fd = wake_pipe[0], .events = POLLIN},
  };
  int32_t what = 0;
  if (poll(both, 2, milliseconds) > 0) {
    if (both[0].revents) what |= CT_INPUT;
    if (both[1].revents) {
      char drained[64];
      while (read(wake_pipe[0], drained, sizeof drained) > 0) {}
      what |= CT_WOKEN;
    }
  }
  return what | ct_take_signals();
}

int32_t ct_read(int32_t descriptor, uint8_t *bytes, int32_t capacity) {
  ssize_t count = read(descriptor, bytes, (size_t)capacity);
  if (count > 0) return (int32_t)count;
  if (count < 0 && (errno == EINTR || errno == EAGAIN)) return 0;
  return -1;
}
