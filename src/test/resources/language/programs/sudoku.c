// Sudoku by candidate masks, choosing the cell with the fewest candidates first.
#include <stdio.h>
#include <string.h>

struct grid {
	unsigned short rows[9], cols[9], boxes[9];
	char cell[81];
};

static int guesses;

static int box(int i) { return i / 27 * 3 + i % 9 / 3; }
static unsigned candidates(const struct grid *g, int i) { return 0x1ff & ~(g->rows[i / 9] | g->cols[i % 9] | g->boxes[box(i)]); }

static void set(struct grid *g, int i, int digit)
{
	unsigned bit = 1u << (digit - 1);

	g->cell[i] = '0' + digit;
	g->rows[i / 9] |= bit;
	g->cols[i % 9] |= bit;
	g->boxes[box(i)] |= bit;
}

static int solve(struct grid *g)
{
	int best = -1, fewest = 10;

	for (int i = 0; i < 81; i++) {
		if (g->cell[i] != '.')
			continue;
		int n = __builtin_popcount(candidates(g, i));

		if (n < fewest) {
			fewest = n;
			best = i;
			if (n <= 1)
				break;
		}
	}
	if (best < 0)
		return 1;
	for (unsigned c = candidates(g, best); c; c &= c - 1) {
		struct grid saved = *g;

		guesses += fewest > 1;
		set(g, best, __builtin_ffs(c));
		if (solve(g))
			return 1;
		*g = saved;
	}
	return 0;
}

static struct grid read(const char *text)
{
	struct grid g = {0};

	memset(g.cell, '.', sizeof g.cell);
	for (int i = 0; i < 81; i++)
		if (text[i] >= '1' && text[i] <= '9')
			set(&g, i, text[i] - '0');
	return g;
}

int main(void)
{
	struct grid g = read("53..7....6..195....98....6.8...6...34..8.3..17...2...6.6....28....419..5....8..79");
	struct grid hard = read("8..........36......7..9.2...5...7.......457.....1...3...1....68..85...1..9....4..");
	struct grid none = read("55...............................................................................");

	printf("%d %d\n", solve(&g), guesses);  // expect: 1 0
	for (int r = 0; r < 9; r++)
		printf("%.9s\n", g.cell + 9 * r);
	// expect: 534678912
	// expect: 672195348
	// expect: 198342567
	// expect: 859761423
	// expect: 426853791
	// expect: 713924856
	// expect: 961537284
	// expect: 287419635
	// expect: 345286179
	guesses = 0;
	printf("%d", solve(&hard));             // expect: 1 1
	printf(" %d\n", guesses > 10);
	for (int r = 0; r < 9; r += 4)
		printf("%.9s\n", hard.cell + 9 * r);
	// expect: 812753649
	// expect: 369845721
	// expect: 796318452
	none.rows[4] = 0x1ff;
	printf("%d\n", solve(&none));           // expect: 0
	return 0;
}
