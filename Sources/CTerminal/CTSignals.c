#include "CTInternal.h"
#include "CTerminal.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

struct ct_restore ct_restore;

static const int endings[] = {SIGTERM, SIGHUP, SIGINT, SIGQUIT};
static const int crashes[] = {SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGSYS};
static const int stops[] = {SIGTSTP, SIGTTIN, SIGTTOU};
#define COUNT(array) (sizeof(array) / sizeof *(array))

static volatile sig_atomic_t ending, resized, stopping, continued;
static bool ending_told, watching;
static timer_t backstop;
static struct sigaction crashes_before[COUNT(crashes)];
static bool stop_ignored[COUNT(stops)];

void ct_write_all(int descriptor, const char *bytes, size_t length) {
  while (length > 0) {
    ssize_t written = write(descriptor, bytes, length);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return;
    bytes += written;
    length -= (size_t)written;
  }
}

bool ct_in_foreground(void) {
  pid_t group = tcgetpgrp(STDIN_FILENO);
  return group < 0 || group == getpgrp();
}

void ct_restore_terminal(void) {
  if (!ct_restore.armed) return;
  ct_restore.armed = 0;
  // In the background the terminal is somebody else's and already has their modes.
  if (!ct_in_foreground()) return;
  // A terminal that takes nothing (stopped line) must not keep the process from ending.
  struct pollfd out = {.fd = STDOUT_FILENO, .events = POLLOUT};
  if (poll(&out, 1, 100) > 0 && !(out.revents & (POLLHUP | POLLERR)))
    ct_write_all(STDOUT_FILENO, ct_restore.bytes, ct_restore.length);
  // Keys meant for the program must not reach the shell.
  tcflush(STDIN_FILENO, TCIFLUSH);
  tcsetattr(STDIN_FILENO, TCSANOW, &ct_restore.modes);
}

static void die(int number) {
  ct_restore_terminal();
  signal(number, SIG_DFL);
  sigset_t only;
  sigemptyset(&only);
  sigaddset(&only, number);
  pthread_sigmask(SIG_UNBLOCK, &only, NULL);
  raise(number);
}

static void start_backstop(void) {
  // Repeats, should the first one come where dying is not possible yet.
  struct itimerspec time = {.it_value = {0, 800000000}, .it_interval = {0, 200000000}};
  timer_settime(backstop, 0, &time, NULL);
}

static void on_crash(int number) { die(number); }

static void on_backstop(int number) {
  (void)number;
  if (ending) die(ending);
}

static void on_ending(int number) {
  int kept = errno;
  if (!ending) {
    ending = number;
    start_backstop();
    ct_wake();
  } else if (number == ending && (number == SIGINT || number == SIGQUIT)) {
    // Not for TERM and HUP: shell and kernel both send HUP when a line drops.
    die(number);
  }
  errno = kept;
}

static void on_event(int number) {
  int kept = errno;
  if (number == SIGWINCH) resized = 1;
  else if (number == SIGCONT) continued = 1;
  else stopping = 1;
  ct_wake();
  errno = kept;
}

// Every signal waits while a handler runs, so that giving the terminal back from the background
// is not stopped by SIGTTOU and two handlers never write at once.
static struct sigaction action(void (*handler)(int), int flags) {
  struct sigaction made = {.sa_handler = handler, .sa_flags = flags};
  sigfillset(&made.sa_mask);
  return made;
}

static bool is_ignored(int number) {
  struct sigaction now;
  return sigaction(number, NULL, &now) == 0 && now.sa_handler == SIG_IGN;
}

int32_t ct_watch_signals(void) {
  if (watching) return 0;
  if (ct_open_wake() < 0) return -1;
  struct sigevent event = {.sigev_notify = SIGEV_SIGNAL, .sigev_signo = SIGALRM};
  if (timer_create(CLOCK_MONOTONIC, &event, &backstop) < 0) return -1;
  struct sigaction alarm = action(on_backstop, SA_RESTART);
  sigaction(SIGALRM, &alarm, NULL);
  struct sigaction end = action(on_ending, SA_RESTART);
  for (size_t i = 0; i < COUNT(endings); i++)
    if (!is_ignored(endings[i])) sigaction(endings[i], &end, NULL);
  watching = true;
  return 0;
}

int32_t ct_ending_signal(void) { return ending; }

void ct_begin_hang_up(void) {
  if (ending || !watching) return;
  ending = SIGHUP;
  ending_told = true;
  start_backstop();
}

void ct_watch_screen_signals(void) {
  // A stack of its own, so that even a stack overflow gives the terminal back.
  static char stack_space[16384];
  stack_t stack = {.ss_sp = stack_space, .ss_size = sizeof stack_space};
  sigaltstack(&stack, NULL);
  struct sigaction crash = action(on_crash, SA_ONSTACK | (int)SA_RESETHAND);
  for (size_t i = 0; i < COUNT(crashes); i++) sigaction(crashes[i], &crash, &crashes_before[i]);
  struct sigaction event = action(on_event, SA_RESTART);
  sigaction(SIGWINCH, &event, NULL);
  sigaction(SIGCONT, &event, NULL);
  for (size_t i = 0; i < COUNT(stops); i++) stop_ignored[i] = is_ignored(stops[i]);
  ct_stop_signals_watched();
}

void ct_unwatch_screen_signals(void) {
  for (size_t i = 0; i < COUNT(crashes); i++) sigaction(crashes[i], &crashes_before[i], NULL);
  signal(SIGWINCH, SIG_DFL);
  signal(SIGCONT, SIG_DFL);
  ct_stop_signals_default();
}

void ct_stop_signals_watched(void) {
  // Without SA_RESTART: a read from the background would be tried again for ever.
  struct sigaction stop = action(on_event, 0);
  for (size_t i = 0; i < COUNT(stops); i++)
    if (!stop_ignored[i]) sigaction(stops[i], &stop, NULL);
}

void ct_stop_signals_default(void) {
  for (size_t i = 0; i < COUNT(stops); i++)
    if (!stop_ignored[i]) signal(stops[i], SIG_DFL);
}

static bool take(volatile sig_atomic_t *flag) {
  bool was = *flag != 0;
  if (was) *flag = 0;
  return was;
}

bool ct_take_continued(void) { return take(&continued); }

int ct_take_signals(void) {
  int what = 0;
  if (take(&resized)) what |= CT_RESIZED;
  if (take(&stopping)) what |= CT_STOP;
  if (take(&continued)) what |= CT_CONTINUED;
  if (ending && !ending_told) {
    ending_told = true;
    what |= CT_TERMINATE;
  }
  return what;
}
