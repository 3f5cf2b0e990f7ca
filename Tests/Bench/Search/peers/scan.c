/* scan DIRECTORY: for every line it reads it looks once at all the text of DIRECTORY/cat.tsv, and says how long that took.
 *
 * The floor for any design that reads the text on every key: a filter of two bytes in the widest vectors of the machine, and
 * memcmp where both fit. The two bytes of the needle are those that let the fewest places of the first megabyte through.
 * It answers as ../engine.py says; the total is the number of places. Compile with cc -O3 -march=native. */
#include <immintrin.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define NEEDLE "träning"
#define SAMPLE (1 << 20)

#if defined(__AVX512BW__)
#define WIDTH 64
typedef __m512i vector;
typedef uint64_t bits;
static vector all(uint8_t byte) { return _mm512_set1_epi8((char)byte); }
static bits equal(const uint8_t *at, vector byte) { return _mm512_cmpeq_epi8_mask(_mm512_loadu_si512(at), byte); }
#elif defined(__AVX2__)
#define WIDTH 32
typedef __m256i vector;
typedef uint32_t bits;
static vector all(uint8_t byte) { return _mm256_set1_epi8((char)byte); }
static bits equal(const uint8_t *at, vector byte) {
    return (bits)_mm256_movemask_epi8(_mm256_cmpeq_epi8(_mm256_loadu_si256((const __m256i *)at), byte));
}
#else
#error "no AVX2: the floor cannot be measured on this machine"
#endif

struct pair { size_t first, second; };

/* How many places hold the needle, and how many passed the filter. */
static size_t scan(const uint8_t *text, size_t size, struct pair pair, size_t *passed) {
    const size_t length = strlen(NEEDLE);
    const vector first = all((uint8_t)NEEDLE[pair.first]), second = all((uint8_t)NEEDLE[pair.second]);
    size_t found = 0, candidates = 0;
    for (size_t at = 0; at + WIDTH + length <= size; at += WIDTH) {
        bits both = equal(text + at + pair.first, first) & equal(text + at + pair.second, second);
        for (; both; both &= both - 1) {
            candidates++;
            found += !memcmp(text + at + (size_t)__builtin_ctzll(both), NEEDLE, length);
        }
    }
    *passed = candidates;
    return found;
}

static struct pair best_pair(const uint8_t *text, size_t size) {
    struct pair best = {0, strlen(NEEDLE) - 1};
    size_t least = SIZE_MAX;
    for (size_t first = 0; first < strlen(NEEDLE); first++)
        for (size_t second = first + 1; second < strlen(NEEDLE); second++) {
            size_t passed;
            scan(text, size < SAMPLE ? size : SAMPLE, (struct pair){first, second}, &passed);
            if (passed < least) { least = passed; best = (struct pair){first, second}; }
        }
    return best;
}

static double microseconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec * 1e6 + (double)now.tv_nsec / 1e3;
}

int main(int count, char **arguments) {
    char path[4096], line[4096];
    if (count != 2) return 2;
    snprintf(path, sizeof path, "%s/cat.tsv", arguments[1]);
    FILE *file = fopen(path, "rb");
    if (!file || fseek(file, 0, SEEK_END)) return 2;
    const long length = ftell(file);
    if (length < 1) return 2;
    const size_t size = (size_t)length;
    rewind(file);
    uint8_t *text = aligned_alloc(64, (size + 127) / 64 * 64);
    if (!text || fread(text, 1, size, file) != size) return 2;
    const struct pair pair = best_pair(text, size);
    printf("ready\t0\t%zu\t0\n", size / 1024);
    fflush(stdout);
    while (fgets(line, sizeof line, stdin)) {
        size_t passed;
        const double start = microseconds();
        const size_t found = scan(text, size, pair, &passed);
        printf("%.1f\t%zu\n", microseconds() - start, found);
        fflush(stdout);
    }
    return 0;
}
