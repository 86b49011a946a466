// An array of arrays is one block; each index steps by the size of what it selects.
#include <stdio.h>

typedef int row[4];

int main(void)
{
	int m[3][4], count = 0;
	row *second = &m[1];
	row rows[2] = { { 1, 2, 3, 4 }, { 5, 6, 7, 8 } };
	char cube[2][3][4] = { { "abc", "def" }, { [2] = "xyz" } };

	for (int i = 0; i < 3; i++)
		for (int j = 0; j < 4; j++)
			m[i][j] = count++;
	printf("%d %d %d\n", m[2][1], *(*(m + 1) + 2), (*second)[3]); // expect: 9 6 7
	printf("%d\n", *(m[0] + 7)); // expect: 7
	printf("%d\n", 1[m][2]); // expect: 6
	printf("%d\n", 2[1[m]]); // expect: 6
	printf("%zu %zu %zu\n", sizeof m, sizeof m[0], sizeof m[0][0]); // expect: 48 16 4
	printf("%td %td\n", &m[2] - &m[0], &m[2][0] - &m[0][0]); // expect: 2 8
	printf("%td\n", (char *) (m + 1) - (char *) m); // expect: 16
	printf("%d %d\n", rows[1][0], (*(rows + 1))[3]); // expect: 5 8
	printf("%s %s %d\n", cube[0][1], cube[1][2], cube[1][0][0]); // expect: def xyz 0
	printf("%zu %zu\n", sizeof cube[0], sizeof *cube[0]); // expect: 12 4
	return 0;
}
