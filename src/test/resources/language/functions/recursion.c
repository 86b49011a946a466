// Deep, mutual, tail and tree recursion keep each frame's variables apart.
#include <stdio.h>

static int is_odd(unsigned n);
static int is_even(unsigned n) { return n == 0 ? 1 : is_odd(n - 1); }
static int is_odd(unsigned n) { return n == 0 ? 0 : is_even(n - 1); }

static int ackermann(int m, int n)
{
	return m == 0 ? n + 1 : n == 0 ? ackermann(m - 1, 1) : ackermann(m - 1, ackermann(m, n - 1));
}

static long depth(int n)
{
	char local[100];
	int i;

	for (i = 0; i < 100; i++)
		local[i] = n + i;
	if (n == 0)
		return local[50];
	return depth(n - 1) + (local[99] == (char)(n + 99));
}

static int hanoi(int n, int from, int to, int via, int moves[3][3])
{
	int before = moves[from][to];

	if (n == 0)
		return 0;
	int count = hanoi(n - 1, from, via, to, moves);
	moves[from][to]++;
	count += 1 + hanoi(n - 1, via, to, from, moves);
	return moves[from][to] > before ? count : -1;
}

static void permute(char *s, int at, int *count)
{
	if (!s[at]) {
		if (++*count % 10 == 0)
			printf("%s\n", s);
		return;
	}
	for (int i = at; s[i]; i++) {
		char t = s[at];

		s[at] = s[i], s[i] = t;
		permute(s, at + 1, count);
		t = s[at], s[at] = s[i], s[i] = t;
	}
}

int main(void)
{
	int moves[3][3] = {{0}}, count = 0;
	char s[] = "abcd";

	printf("%d %d\n", is_even(1000), is_odd(1001)); // expect: 1 1
	printf("%d\n", ackermann(2, 6));        // expect: 15
	printf("%ld\n", depth(5000));           // expect: 5050
	printf("%d\n", hanoi(8, 0, 2, 1, moves)); // expect: 255
	printf("%d %d\n", moves[0][2], moves[1][0]); // expect: 31 27
	permute(s, 0, &count);
	// expect: bcda
	// expect: dbac
	printf("%d %s\n", count, s);            // expect: 24 abcd
	return 0;
}
