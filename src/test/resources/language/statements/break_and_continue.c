// continue runs the step of a for and the condition of a do; break leaves one level.
#include <stdio.h>

int main(void)
{
	int i, j, n = 0;

	for (i = 0; i < 10; i++) {
		if (i % 2)
			continue;
		if (i == 8)
			break;
		n += i;
	}
	printf("%d %d\n", i, n);                // expect: 8 12
	i = 0;
	do {
		if (i == 3)
			continue;
		n++;
	} while (i++ < 5);
	printf("%d %d\n", i, n);                // expect: 6 17
	i = 10;
	while (i--) {
		if (i & 1)
			continue;
		for (j = 0;; j++) {
			if (j < i)
				continue;
			break;
		}
		if (i < 4)
			break;
		n += j;
	}
	printf("%d %d %d\n", i, j, n);          // expect: 2 2 35
	do {
		n = 1;
		break;
		n = 2;
	} while (1);
	do
		n++;
	while (0);
	printf("%d\n", n);                      // expect: 2
	do {
		continue;
	} while (n++ < 10);
	printf("%d\n", n);                      // expect: 11
	for (i = 0; i < 3; i++)
		for (j = 0; j < 3; j++) {
			if (j == 1)
				break;
			printf("%d%d\n", i, j);
			// expect: 00
			// expect: 10
			// expect: 20
		}
	return 0;
}
