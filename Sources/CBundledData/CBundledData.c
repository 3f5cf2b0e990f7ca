#include "CBundledData.h"

// #embed takes a literal path only, so each file is written twice: its bytes and its row.
#define FILE_BYTES(symbol) static const unsigned char symbol[]

FILE_BYTES(katalog_helsingborg) = {
#embed "../../data/katalog/helsingborg.yaml"
};
FILE_BYTES(katalog_malmo) = {
#embed "../../data/katalog/malmo.yaml"
};
FILE_BYTES(katalog_organisation) = {
#embed "../../data/katalog/organisation.yaml"
};
FILE_BYTES(granskning_regler) = {
#embed "../../data/granskning/regler.yaml"
};
FILE_BYTES(kodverk_aterkallelse) = {
#embed "../../data/kodverk/aterkallelse.yaml"
};
FILE_BYTES(kodverk_aterlamning) = {
#embed "../../data/kodverk/aterlamning.yaml"
};
FILE_BYTES(kodverk_avslutsorsaker) = {
#embed "../../data/kodverk/avslutsorsaker.yaml"
};
FILE_BYTES(kodverk_avsteg) = {
#embed "../../data/kodverk/avsteg.yaml"
};
FILE_BYTES(kodverk_avvikelseorsaker) = {
#embed "../../data/kodverk/avvikelseorsaker.yaml"
};
FILE_BYTES(kodverk_forsorjningshinder) = {
#embed "../../data/kodverk/forsorjningshinder.yaml"
};
FILE_BYTES(kodverk_insatstyper) = {
#embed "../../data/kodverk/insatstyper.yaml"
};
FILE_BYTES(kodverk_kommuner) = {
#embed "../../data/kodverk/kommuner.yaml"
};
FILE_BYTES(kodverk_lagrum) = {
#embed "../../data/kodverk/lagrum.yaml"
};
FILE_BYTES(kodverk_malgrupper) = {
#embed "../../data/kodverk/malgrupper.yaml"
};
FILE_BYTES(kodverk_returorsaker) = {
#embed "../../data/kodverk/returorsaker.yaml"
};
FILE_BYTES(kodverk_skal) = {
#embed "../../data/kodverk/skal.yaml"
};
FILE_BYTES(sok_synonymer) = {
#embed "../../data/sok/synonymer.yaml"
};
FILE_BYTES(exempel_ovning) = {
#embed "../../data/exempel/ovning.yaml"
};

#define ROW(path, symbol) {path, symbol, sizeof symbol}

static const cb_file files[] = {
    ROW("katalog/helsingborg.yaml", katalog_helsingborg),
    ROW("katalog/malmo.yaml", katalog_malmo),
    ROW("katalog/organisation.yaml", katalog_organisation),
    ROW("granskning/regler.yaml", granskning_regler),
    ROW("kodverk/aterkallelse.yaml", kodverk_aterkallelse),
    ROW("kodverk/aterlamning.yaml", kodverk_aterlamning),
    ROW("kodverk/avslutsorsaker.yaml", kodverk_avslutsorsaker),
    ROW("kodverk/avsteg.yaml", kodverk_avsteg),
    ROW("kodverk/avvikelseorsaker.yaml", kodverk_avvikelseorsaker),
    ROW("kodverk/forsorjningshinder.yaml", kodverk_forsorjningshinder),
    ROW("kodverk/insatstyper.yaml", kodverk_insatstyper),
    ROW("kodverk/kommuner.yaml", kodverk_kommuner),
    ROW("kodverk/lagrum.yaml", kodverk_lagrum),
    ROW("kodverk/malgrupper.yaml", kodverk_malgrupper),
    ROW("kodverk/returorsaker.yaml", kodverk_returorsaker),
    ROW("kodverk/skal.yaml", kodverk_skal),
    ROW("sok/synonymer.yaml", sok_synonymer),
    ROW("exempel/ovning.yaml", exempel_ovning),
};

size_t cb_file_count(void) { return sizeof files / sizeof files[0]; }

cb_file cb_file_at(size_t index) {
  return index < cb_file_count() ? files[index] : (cb_file){"", (const unsigned char *)"", 0};
}
