// Queens by arrays, by bit masks and by an explicit stack: the same counts; one board drawn.
#include <stdio.h>
#include <stdlib.h>

static int columns[16], board[16];
static long by_arrays(int row, int n)
{
	static char up[32], down[32];
	long count = 0;

	if (row == n) {
		if (!board[0] && !board[1])
			for (int i = 0; i < n; i++)
				board[i] = columns[i];
		return 1;
	}
	for (int c = 0; c < n; c++) {
		int used = 0;

		for (int r = 0; r < row; r++)
			used |= columns[r] == c;
		if (used || up[row + c] || down[row - c + n])
			continue;
		columns[row] = c;
		up[row + c] = down[row - c + n] = 1;
		count += by_arrays(row + 1, n);
		up[row + c] = down[row - c + n] = 0;
	}
	return count;
}

static long by_bits(unsigned all, unsigned cols, unsigned left, unsigned right)
{
	long count = 0;

	if (cols == all)
		return 1;
	for (unsigned free = all & ~(cols | left | right); free; free &= free - 1) {
		unsigned bit = free & -free;

		count += by_bits(all, cols | bit, (left | bit) << 1, (right | bit) >> 1);
	}
	return count;
}

static long by_stack(int n)
{
	int q[16], row = 0;
	long count = 0;

	q[0] = -1;
	while (row >= 0) {
		int ok = 0;

		while (!ok && ++q[row] < n) {
			ok = 1;
			for (int r = 0; r < row && ok; r++)
				ok = q[r] != q[row] && abs(q[r] - q[row]) != row - r;
		}
		if (!ok)
			row--;
		else if (row == n - 1)
			count++;
		else
			q[++row] = -1;
	}
	return count;
}

int main(void)
{
	for (int n = 1; n <= 7; n++)
		printf("%d: %ld %ld %ld\n", n, by_arrays(0, n), by_bits((1u << n) - 1, 0, 0, 0), by_stack(n));
	// expect: 1: 1 1 1
	// expect: 2: 0 0 0
	// expect: 3: 0 0 0
	// expect: 4: 2 2 2
	// expect: 5: 10 10 10
	// expect: 6: 4 4 4
	// expect: 7: 40 40 40
	board[0] = board[1] = 0;
	by_arrays(0, 8);
	for (int r = 0; r < 8; r++) {
		for (int c = 0; c < 8; c++)
			putchar(board[r] == c ? 'Q' : '.');
		// expect: Q.......
		// expect: ....Q...
		// expect: .......Q
		// expect: .....Q..
		// expect: ..Q.....
		// expect: ......Q.
		// expect: .Q......
		// expect: ...Q....
		putchar('\n');
	}
	return 0;
}
