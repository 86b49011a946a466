// The game of life on a torus, twice: one byte a cell, and 64 cells in a word with bit-parallel adders.
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#define W 64
#define H 24

static unsigned char cells[2][H][W];
static uint64_t rows[H];

static void bytes_step(int from)
{
	for (int y = 0; y < H; y++)
		for (int x = 0; x < W; x++) {
			int n = 0;

			for (int dy = -1; dy <= 1; dy++)
				for (int dx = -1; dx <= 1; dx++)
					n += (dx || dy) && cells[from][(y + dy + H) % H][(x + dx + W) % W];
			cells[!from][y][x] = n == 3 || n == 2 && cells[from][y][x];
		}
}

static uint64_t left(uint64_t v) { return v << 1 | v >> 63; }
static uint64_t right(uint64_t v) { return v >> 1 | v << 63; }

static void words_step(void)
{
	uint64_t next[H];

	for (int y = 0; y < H; y++) {
		uint64_t up = rows[(y + H - 1) % H], me = rows[y], down = rows[(y + 1) % H];
		uint64_t v[8] = {left(up), up, right(up), left(me), right(me), left(down), down, right(down)};
		uint64_t ones = 0, twos = 0, fours = 0;

		for (int i = 0; i < 8; i++) {
			uint64_t c = ones & v[i];

			ones ^= v[i];
			fours |= twos & c;
			twos ^= c;
		}
		next[y] = twos & ~fours & (ones | me);
	}
	memcpy(rows, next, sizeof rows);
}

static void plant(int y, int x, const char *pattern)
{
	for (int x0 = x; *pattern; pattern++)
		if (*pattern == '/')
			y++, x = x0;
		else
			cells[0][y][x++] = *pattern == '#';
}

static int population(int which)
{
	int n = 0;

	for (int i = 0; i < W * H; i++)
		n += ((unsigned char *)cells[which])[i];
	return n;
}

int main(void)
{
	int now = 0, different = 0;

	plant(1, 1, ".#/..#/###");
	plant(10, 30, ".##/##/.#");
	plant(18, 5, "###");
	plant(18, 50, "##/##");
	for (int y = 0; y < H; y++)
		for (int x = 0; x < W; x++)
			rows[y] |= (uint64_t)cells[0][y][x] << x;
	for (int t = 0; t <= 40; t++) {
		if (t % 10 == 0)
			printf("%d: %d\n", t, population(now));
		// expect: 0: 17
		// expect: 10: 23
		// expect: 20: 44
		// expect: 30: 39
		// expect: 40: 39
		bytes_step(now);
		now = !now;
		words_step();
		for (int y = 0; y < H; y++)
			for (int x = 0; x < W; x++)
				different += (rows[y] >> x & 1) != cells[now][y][x];
	}
	printf("%d\n", different);              // expect: 0
	for (int y = 17; y < 21; y++) {
		for (int x = 0; x < 20; x++)
			putchar(cells[now][y][x] ? '#' : '.');
		// expect: ......#.............
		// expect: ......#.............
		// expect: ......#.............
		// expect: ....................
		putchar('\n');
	}
	return 0;
}
