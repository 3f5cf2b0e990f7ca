#ifndef CTINTERNAL_H
#define CTINTERNAL_H

#include <signal.h>
#include <stdbool.h>
#include <stddef.h>
#include <termios.h>

// What the signal handlers need to give the terminal back; filled before `armed` is set.
struct ct_restore {
  volatile sig_atomic_t armed;
  struct termios modes;
  char bytes[512];
  size_t length;
};
extern struct ct_restore ct_restore;

// Only calls that are safe in a signal handler.
void ct_restore_terminal(void);
void ct_write_all(int descriptor, const char *bytes, size_t length);

// The `ct_wait` flags of the signals that have come since last time.
int ct_take_signals(void);

// Bracketed paste, and the mouse (presses and wheel, in SGR form): terminfo has no names for them.
#define CT_PASTE_ON "\033[?2004h"
#define CT_PASTE_OFF "\033[?2004l"
#define CT_MOUSE_ON "\033[?1000h\033[?1006h"
#define CT_MOUSE_OFF "\033[?1006l\033[?1000l"

// Whether a terminal of that name can show a screen: CT_OK or why not.
int ct_check_terminal(const char *term);

// Fills `ct_restore.bytes` from the open terminal.
void ct_prepare_restore(void);

// Whether this process may steer the terminal now.
bool ct_in_foreground(void);

// Crash, stop and window signals, while the screen is ours.
void ct_watch_screen_signals(void);
void ct_unwatch_screen_signals(void);

// The default action for stop signals, while stopping; and ours again.
void ct_stop_signals_default(void);
void ct_stop_signals_watched(void);
bool ct_take_continued(void);

#endif
