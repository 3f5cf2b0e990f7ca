/* The least an ncurses program can do: set up the screen, draw one cell, and one more for each key. */
#include <locale.h>
#include <ncurses.h>

int main(void) {
  setlocale(LC_ALL, "");
  initscr();
  raw();
  noecho();
  keypad(stdscr, TRUE);
  addstr("x");
  refresh();
  for (int row = 1; getch() != 'q'; row = (row + 1) % LINES) {
    mvaddstr(row, 0, "x");
    refresh();
  }
  endwin();
  return 0;
}
