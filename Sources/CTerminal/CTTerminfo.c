#include "CTInternal.h"
#include "CTerminal.h"

#include <curses.h>
#include <string.h>
#include <term.h>
#include <unistd.h>

int ct_check_terminal(const char *term) {
  int error = 0;
  if (setupterm(term, STDOUT_FILENO, &error) != OK) {
    // 0 is also the answer for generic entries such as "dumb", 1 for paper.
    bool generic = error == 1 || strcmp(term, "dumb") == 0;
    return generic ? CT_INCAPABLE_TERMINAL : CT_UNKNOWN_TERMINAL;
  }
  bool capable = cursor_address && clear_screen;
  del_curterm(cur_term);
  return capable ? CT_OK : CT_INCAPABLE_TERMINAL;
}

// Adds a capability without its padding ($<5>), which only a curses call can send.
static void add(const char *text) {
  if (!text || text == (const char *)-1) return;
  while (*text && ct_restore.length < sizeof ct_restore.bytes) {
    if (text[0] == '$' && text[1] == '<' && strchr(text, '>')) {
      text = strchr(text, '>') + 1;
      continue;
    }
    ct_restore.bytes[ct_restore.length++] = *text++;
  }
}

void ct_prepare_restore(void) {
  ct_restore.length = 0;
  add(CT_PASTE_OFF);
  add(CT_MOUSE_OFF);
  add(exit_attribute_mode);
  // What was on the screen is somebody's data; not every terminal forgets it by itself.
  add(clear_screen);
  add(cursor_normal);
  add(keypad_local);
  add(exit_ca_mode);
}
