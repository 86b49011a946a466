// goto forwards, backwards, out of nested loops, and into blocks past declarations.
#include <stdio.h>

static int search(int m[3][3], int wanted)
{
	int i, j;

	for (i = 0; i < 3; i++)
		for (j = 0; j < 3; j++)
			if (m[i][j] == wanted)
				goto found;
	return -1;
found:
	return i * 10 + j;
}

static int into(int n)
{
	int r = 0;

	if (n)
		goto inside;
	r = 1;
	{
		int k = 50;
		r += k;
inside:
		k = 7;
		r += k;
	}
	if (0) {
alone:
		return r + 1000;
	}
	if (r < 20)
		goto alone;
	while (r > 100) {
		r--;
loop_body:
		r -= 5;
	}
	if (n++ < 3)
		goto loop_body;
	return r;
}

int main(void)
{
	int m[3][3] = {{1, 2, 3}, {4, 5, 6}, {7, 8, 9}}, tries = 0;

	printf("%d %d %d\n", search(m, 1), search(m, 6), search(m, 10)); // expect: 0 12 -1
	printf("%d %d\n", into(0), into(1));    // expect: 43 1007
retry:
	if (++tries < 4)
		goto retry;
	printf("%d\n", tries);                  // expect: 4
	goto end;
	printf("never\n");
end:
	return 0;
}
