// return, break and goto out of blocks with arrays, statement expressions and switches in them.
#include <stdio.h>

static int f(int n)
{
	int keep[4] = {1, 2, 3, 4};

	for (int i = 0; i < 4; i++) {
		int v[10] = {i};

		while (v[0] < 100) {
			struct { int a[20]; } s = {{v[0]}};

			switch (n) {
			case 0:
				return keep[i];
			case 1:
				if (s.a[0]++ > 0)
					return s.a[0] * 10;
				goto next;
			case 2: {
				int w = ({ if (i == 2) return 77; i; });

				v[0] += w + 60;
				continue;
			}
			default:
				return n > 5 ? ({ int z[3] = {n, n, n}; z[0] + z[1] + z[2]; }) : -n;
			}
		}
next:;
	}
	return keep[3] + 1000;
}

int main(void)
{
	printf("%d %d %d %d %d\n", f(0), f(1), f(2), f(3), f(6)); // expect: 1 20 77 -3 18
	return 0;
}
