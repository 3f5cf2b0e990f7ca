/// The terminal, in plain C types. The only code that includes curses.h stands behind this
/// header, because Swift cannot see its macros and must not share its globals.
///
/// One screen a process, used from one thread. Only `ct_wake` may be called from any thread.
/// Nothing here ever asks the terminal a question, sets a title or touches the clipboard.
#ifndef CTERMINAL_H
#define CTERMINAL_H

#include <stdbool.h>
#include <stdint.h>

// MARK: Process

/// To be called first in main: no core dumps, not readable by a debugger of the same user, the
/// default action for crash signals (a backtrace prints what the program holds), SIGPIPE and
/// SIGXFSZ as ordinary errors, new files only for the owner.
void ct_guard_process(void);

/// Ends the process by a signal's default action, so that the exit status is true.
_Noreturn void ct_end_by_signal(int32_t number);

// MARK: Signals and waiting

/// What `ct_wait` found; several can hold at once.
enum {
  CT_INPUT = 1,       ///< the descriptor can be read, or is hung up
  CT_WOKEN = 2,       ///< `ct_wake` was called or a signal came
  CT_RESIZED = 4,     ///< SIGWINCH
  CT_STOP = 8,        ///< SIGTSTP, SIGTTIN or SIGTTOU: call `ct_suspend`
  CT_CONTINUED = 16,  ///< SIGCONT: call `ct_reenter`
  CT_TERMINATE = 32,  ///< TERM, HUP, INT or QUIT, told once; see `ct_ending_signal`
};

/// Opens the pipe that `ct_wake` uses; `ct_watch_signals` and `ct_open` do so themselves. It is
/// never closed, since any thread may be about to wake. Returns 0, or -1 when the system refused.
int32_t ct_open_wake(void);

/// Catches the signals that ask the program to end. The first starts a clock of 0.8 s, in which
/// the program may save; then it dies by that signal with the terminal restored. A second SIGINT
/// or SIGQUIT is not waited for. Signals that were ignored stay so.
/// - Returns: 0, or -1 when the system refused a pipe or timer.
int32_t ct_watch_signals(void);

/// The signal that asked the program to end; 0 if none did.
int32_t ct_ending_signal(void);

/// Starts the same clock of 0.8 s because the terminal is gone; the program then dies by SIGHUP.
void ct_begin_hang_up(void);

/// Waits until the descriptor can be read (-1: none), a signal or `ct_wake` comes, or the time in
/// milliseconds is out (negative: for ever). Returns the flags above.
int32_t ct_wait(int32_t descriptor, int32_t milliseconds);

/// Makes `ct_wait` return. From any thread.
void ct_wake(void);

/// Reads what is there. Returns the bytes read; 0 for none now; -1 when the other end is gone.
int32_t ct_read(int32_t descriptor, uint8_t *bytes, int32_t capacity);

/// Milliseconds on a clock that only goes forward.
int64_t ct_milliseconds(void);

// MARK: Screen

/// What `ct_open` answers.
enum {
  CT_OK = 0,
  CT_NOT_A_TERMINAL = -1,
  CT_UNKNOWN_TERMINAL = -2,
  CT_INCAPABLE_TERMINAL = -3,  ///< cannot place the cursor or clear: dumb, paper
  CT_ALREADY_OPEN = -4,
  CT_SYSTEM_FAILURE = -5,
};

/// Attributes of a cell.
enum { CT_BOLD = 1, CT_DIM = 2, CT_UNDERLINE = 4, CT_REVERSE = 8 };

/// Takes the terminal on standard input and output: own modes, alternate screen, bracketed paste.
/// - `term`: the terminal's name in terminfo.
/// - `colour`: whether colours may be used.
/// - `log`: where standard error goes while the screen is ours, if it is a terminal; created for
///   the owner only. NULL: nowhere.
int32_t ct_open(const char *term, bool colour, const char *log);

/// Gives the terminal back as it was. Safe twice.
void ct_close(void);

/// Whether characters outside ASCII can be written.
bool ct_is_utf8(void);

/// How many colours there are; 0 in mono.
int32_t ct_colours(void);

/// Sets a colour pair (from 1): the foreground, on the terminal's own background.
void ct_pair(int16_t pair, int16_t foreground);

/// The window's size as the system has it now; the screen follows. Never below 1 × 1.
void ct_size(int32_t *rows, int32_t *columns);

/// Puts one character in a cell.
/// - `scalars`, `count`: a base and at most four marks.
/// - `width`: the columns the caller gave it. If the C library disagrees, a `?` is drawn there.
void ct_put(
  int32_t row, int32_t column, const uint32_t *scalars, int32_t count, int32_t width,
  uint32_t attributes, int16_t pair);

/// Blanks the whole screen in memory.
void ct_erase(void);

/// Sends what has changed, in one go, and then places the cursor.
void ct_flush(int32_t row, int32_t column, bool blinking);

/// Makes the next flush draw everything again.
void ct_repaint(void);

/// Asks the terminal for mouse presses and the wheel, or gives the mouse back.
void ct_mouse(bool on);

/// Gives the terminal back, stops, and takes it again when the process is in the foreground.
/// - `group`: stop the whole job, as Ctrl-Z does; else only this process.
void ct_suspend(bool group);

/// Takes the terminal again after a stop that was not `ct_suspend`'s.
void ct_reenter(void);

#endif
