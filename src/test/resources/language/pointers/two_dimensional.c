// One block seen as rows, as elements, as a flat array; parameters with a fixed row length.
#include <stdio.h>
#include <stdlib.h>

#define COLUMNS 4

static int trace(int m[][COLUMNS], int n)
{
	int t = 0;

	for (int i = 0; i < n; i++)
		t += m[i][i];
	return t;
}

static void transpose(int (*m)[COLUMNS])
{
	for (int i = 0; i < COLUMNS; i++)
		for (int j = i + 1; j < COLUMNS; j++) {
			int t = m[i][j];
			m[i][j] = m[j][i];
			m[j][i] = t;
		}
}

int main(void)
{
	int (*m)[COLUMNS] = malloc(sizeof(int[COLUMNS][COLUMNS])), *flat = *m;
	int **rows = malloc(3 * sizeof *rows);

	for (int i = 0; i < COLUMNS * COLUMNS; i++)
		flat[i] = i;
	printf("%d %d\n", m[2][3], *(*(m + 3) + 1)); // expect: 11 13
	printf("%d\n", trace(m, COLUMNS)); // expect: 30
	transpose(m);
	printf("%d %d\n", m[0][3], flat[4]); // expect: 12 1
	printf("%d\n", trace(m + 1, 3)); // expect: 18
	for (int i = 0; i < 3; i++) {
		rows[i] = calloc(i + 1, sizeof(int));
		rows[i][i] = i * i;
	}
	printf("%d %d\n", rows[2][2], *rows[0]); // expect: 4 0
	printf("%d\n", (int) (&m[1][0] - &m[0][3])); // expect: 1
	int cube[2][3][4] = { [1][2][3] = 9 }, (*plane)[3][4] = cube;
	printf("%d %d\n", plane[1][2][3], (*(*(plane + 1) + 2))[3]); // expect: 9 9
	for (int i = 0; i < 3; i++)
		free(rows[i]);
	free(rows);
	free(m);
	return 0;
}
