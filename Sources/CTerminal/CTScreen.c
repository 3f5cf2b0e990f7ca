#define NCURSES_WIDECHAR 1
#include "CTInternal.h"
#include "CTerminal.h"

#include <curses.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <wchar.h>

_Static_assert(sizeof(wchar_t) == sizeof(uint32_t), "a wide character is one scalar");

static SCREEN *screen;
static struct termios own_modes;
static bool has_utf8, has_colour, mouse_taken;
static int kept_stderr = -1;

#define SEND(text) ct_write_all(STDOUT_FILENO, text, sizeof text - 1)

// MARK: Opening

static void set_locale(void) {
  // Characters only: sort order and number format are the program's own.
  setlocale(LC_CTYPE, "");
  if (strcmp(nl_langinfo(CODESET), "UTF-8") != 0) setlocale(LC_CTYPE, "C.UTF-8");
  has_utf8 = strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

static void set_modes(void) {
  raw();
  noecho();
  nonl();
  tcgetattr(STDIN_FILENO, &own_modes);
  own_modes.c_iflag &= ~(tcflag_t)(ISTRIP | INLCR | IGNCR | ICRNL | IXON | IXOFF);
  own_modes.c_cc[VMIN] = 1;
  own_modes.c_cc[VTIME] = 0;
  tcsetattr(STDIN_FILENO, TCSANOW, &own_modes);
  def_prog_mode();
}

static void redirect_stderr(const char *log) {
  if (!isatty(STDERR_FILENO)) return;
  int flags = O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW;
  int file = log ? open(log, flags, 0600) : -1;
  if (file < 0) file = open("/dev/null", O_WRONLY | O_CLOEXEC);
  if (file < 0) return;
  kept_stderr = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  dup2(file, STDERR_FILENO);
  close(file);
}

static void restore_stderr(void) {
  if (kept_stderr < 0) return;
  dup2(kept_stderr, STDERR_FILENO);
  close(kept_stderr);
  kept_stderr = -1;
}

int32_t ct_open(const char *term, bool colour, const char *log) {
  if (screen) return CT_ALREADY_OPEN;
  if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO)) return CT_NOT_A_TERMINAL;
  set_locale();
  int32_t answer = ct_check_terminal(term);
  if (answer != CT_OK) return answer;
  if (tcgetattr(STDIN_FILENO, &ct_restore.modes) < 0) return CT_SYSTEM_FAILURE;
  if (ct_watch_signals() < 0) return CT_SYSTEM_FAILURE;
  // The real size, whatever LINES and COLUMNS say.
  use_env(FALSE);
  use_tioctl(TRUE);
  screen = newterm(term, stdout, stdin);
  if (!screen) return CT_UNKNOWN_TERMINAL;
  ct_prepare_restore();
  ct_restore.armed = 1;
  // After newterm, which installs handlers of its own.
  ct_watch_screen_signals();
  set_modes();
  typeahead(-1);
  idlok(stdscr, TRUE);
  has_colour = colour && has_colors() && start_color() == OK;
  if (has_colour) use_default_colors();
  redirect_stderr(log);
  SEND(CT_PASTE_ON);
  curs_set(1);
  int32_t rows, columns;
  ct_size(&rows, &columns);
  return CT_OK;
}

// MARK: Leaving and coming back

static void leave(void) {
  SEND(CT_PASTE_OFF);
  if (mouse_taken) SEND(CT_MOUSE_OFF);
  // Both pictures: what is not shown any more should not be found either.
  erase();
  wnoutrefresh(stdscr);
  doupdate();
  endwin();
  tcsetattr(STDIN_FILENO, TCSADRAIN, &ct_restore.modes);
  ct_restore.armed = 0;
}

static void enter(void) {
  // First the modes: in the background this stops the process until it is in front again.
  tcsetattr(STDIN_FILENO, TCSANOW, &own_modes);
  ct_restore.armed = 1;
  clearok(curscr, TRUE);
  doupdate();
  SEND(CT_PASTE_ON);
  if (mouse_taken) SEND(CT_MOUSE_ON);
}

void ct_close(void) {
  if (!screen) return;
  if (ct_in_foreground()) leave();
  ct_restore.armed = 0;
  delscreen(screen);
  screen = NULL;
  ct_unwatch_screen_signals();
  restore_stderr();
}

void ct_suspend(bool group) {
  if (!screen) return;
  if (ct_in_foreground()) leave();
  ct_restore.armed = 0;
  ct_stop_signals_default();
  ct_take_continued();
  if (group) kill(0, SIGTSTP);
  else raise(SIGTSTP);
  // The signal may be carried out by another thread a little later, or, where nobody could
  // continue the job, never.
  for (int tries = 0; tries < 10 && !ct_take_continued(); tries++) poll(NULL, 0, 25);
  enter();
  ct_take_continued();
  ct_stop_signals_watched();
}

void ct_reenter(void) {
  if (!screen) return;
  ct_stop_signals_default();
  tcsetattr(STDIN_FILENO, TCSANOW, &own_modes);
  // Somebody else has used the terminal: leave and enter, so that curses knows nothing of it.
  endwin();
  enter();
  ct_take_continued();
  ct_stop_signals_watched();
}

void ct_mouse(bool on) {
  if (!screen || on == mouse_taken) return;
  mouse_taken = on;
  if (on) SEND(CT_MOUSE_ON);
  else SEND(CT_MOUSE_OFF);
}

// MARK: Drawing

bool ct_is_utf8(void) { return has_utf8; }

int32_t ct_colours(void) { return screen && has_colour ? COLORS : 0; }

void ct_pair(int16_t pair, int16_t foreground) {
  if (has_colour && pair < COLOR_PAIRS) init_pair(pair, foreground, -1);
}

void ct_size(int32_t *rows, int32_t *columns) {
  *rows = *columns = 1;
  if (!screen) return;
  struct winsize window;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &window) == 0 && window.ws_row > 0 && window.ws_col > 0
      && (window.ws_row != LINES || window.ws_col != COLS)) {
    resize_term(window.ws_row, window.ws_col);
    clearok(curscr, TRUE);
  }
  *rows = LINES;
  *columns = COLS;
}

static attr_t curses_attributes(uint32_t attributes) {
  attr_t made = A_NORMAL;
  if (attributes & CT_BOLD) made |= A_BOLD;
  if (attributes & CT_DIM) made |= A_DIM;
  if (attributes & CT_UNDERLINE) made |= A_UNDERLINE;
  if (attributes & CT_REVERSE) made |= A_REVERSE;
  return made;
}

void ct_put(
  int32_t row, int32_t column, const uint32_t *scalars, int32_t count, int32_t width,
  uint32_t attributes, int16_t pair) {
  if (!screen || row < 0 || column < 0 || row >= LINES || column + width > COLS) return;
  wchar_t text[CCHARW_MAX + 1] = {0};
  int used = 0;
  for (int32_t i = 0; i < count && used < CCHARW_MAX - 1; i++) {
    wchar_t scalar = (wchar_t)scalars[i];
    if (wcwidth(scalar) == (i == 0 ? width : 0)) text[used++] = scalar;
    else if (i == 0) break;
  }
  // The widths differ: drawing it would move all that follows.
  bool replaced = used == 0;
  if (replaced) text[0] = L'?';
  cchar_t cell;
  setcchar(&cell, text, curses_attributes(attributes), has_colour ? pair : 0, NULL);
  for (int32_t x = column; x < column + (replaced ? width : 1); x++)
    mvadd_wchnstr(row, x, &cell, 1);
}

void ct_erase(void) {
  if (screen) erase();
}

void ct_flush(int32_t row, int32_t column, bool blinking) {
  if (!screen) return;
  curs_set(blinking ? 2 : 1);
  if (move(row, column) == ERR) move(0, 0);
  wnoutrefresh(stdscr);
  doupdate();
}

void ct_repaint(void) {
  if (screen) clearok(curscr, TRUE);
}
