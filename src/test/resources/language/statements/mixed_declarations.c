// Declarations between statements, reinitialised on each pass, static ones once.
#include <stdio.h>

static int total;

static int next(void)
{
	return ++total;
}

int main(void)
{
	for (int i = 0; i < 3; i++) {
		int fresh = next();
		static int kept = 10;
		int v[3] = {i};
		char text[8] = "ab";

		printf("%d %d %d%d %s\n", fresh, kept, v[0], v[2], text);
		kept += 5;
		v[2] = 9;
		text[0] = 'x';
		text[4] = 'y';
		int later = fresh * 2;
		fresh = 0;
		printf("%d\n", later + text[3]);
		// expect: 1 10 00 ab
		// expect: 2
		// expect: 2 15 10 ab
		// expect: 4
		// expect: 3 20 20 ab
		// expect: 6
	}
	int a = 1;
	printf("%d\n", a);                      // expect: 1
	int b = a + 1, c = b + a;
	printf("%d %d\n", b, c);                // expect: 2 3
	int i = 3;
back:;
	int again = i;
	if (i-- > 1)
		goto back;
	printf("%d %d\n", again, i);            // expect: 1 0
	return 0;
}
