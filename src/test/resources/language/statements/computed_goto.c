// Labels as values: dispatch tables, relative offsets, labels passed in variables.
#include <stdio.h>

static int run(const char *code)
{
	static const void *const table[] = {
		['+'] = &&add, ['-'] = &&sub, ['*'] = &&dbl, ['.'] = &&stop, ['!'] = &&show,
	};
	int acc = 0;

	goto *table[(unsigned char)*code];
add:
	acc++;
	goto *table[(unsigned char)*++code];
sub:
	acc--;
	goto *table[(unsigned char)*++code];
dbl:
	acc *= 2;
	goto *table[(unsigned char)*++code];
show:
	printf("acc %d\n", acc);
	goto *table[(unsigned char)*++code];
stop:
	return acc;
}

static int relative(int n)
{
	static const int offset[] = {&&a - &&a, &&b - &&a, &&c - &&a};

	goto *(&&a + offset[n]);
a:
	return 100;
b:
	return 200;
c:
	return 300;
}

int main(void)
{
	void *next = &&first, *other;
	int rounds = 0;

	printf("%d\n", run("+++*!**-!."));
	// expect: acc 6
	// expect: acc 23
	// expect: 23
	printf("%d %d %d\n", relative(0), relative(1), relative(2)); // expect: 100 200 300
again:
	goto *next;
first:
	next = &&second;
	rounds++;
	goto again;
second:
	other = rounds++ < 4 ? &&again : &&done;
	goto *other;
done:
	printf("%d %d\n", rounds, next == &&second); // expect: 5 1
	return 0;
}
