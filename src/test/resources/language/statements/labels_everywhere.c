// Labels at the ends of blocks, several on one statement, before declarations' expressions, unused ones.
#include <stdio.h>

static int f(int n)
{
	if (n == 1)
		goto a;
	if (n == 2)
		goto b;
	if (n == 3)
		goto end;
	goto c;
a: b: c:
	n += 10;
	{
		if (n > 100)
			goto inner_end;
		n++;
inner_end:;
	}
	switch (n) {
	case 12: case 13:
	both:
		n *= 2;
		if (n < 40)
			goto both;
	default:;
	}
end:
	return n;
unused:
	goto end;
}

int main(void)
{
	for (int i = 0; i < 5; i++)
		printf("%d\n", f(i));
	// expect: 11
	// expect: 48
	// expect: 52
	// expect: 3
	// expect: 15
	printf("%d\n", f(200));                 // expect: 210
	goto last;
last:;
	int after = 3;
	if (after-- > 0)
		goto last2;
	printf("not printed\n");
last2:
	printf("%d\n", after);                  // expect: 2
	return 0;
}
