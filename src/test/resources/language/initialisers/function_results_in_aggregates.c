// Automatic aggregates may mix constants, variables and calls, with designators over ranges.
#include <stdio.h>

static int n;

static int next(void)
{
	return ++n;
}

struct item { int id; const char *name; int values[3]; };

static int check(struct item *items, int count)
{
	int sum = 0;

	for (int i = 0; i < count; i++)
		sum = sum * 7 + items[i].id + items[i].values[1];
	return sum;
}

int main(void)
{
	int k = 3;
	struct item items[] = {
		{ next(), "a", { k, k + 1, k * k } },
		{ .values = { [1] = next() }, .id = k },
		[3] = { .id = next(), .name = k > 2 ? "big" : "small" },
	};
	struct item *p = (struct item[]) { { .id = k }, { .values[2] = next() } };
	int matrix[2][2] = { { k, -k }, { [1] = items[0].values[2] } };

	printf("%d %s %d\n", items[0].id, items[0].name, items[0].values[2]); // expect: 1 a 9
	printf("%d %d %d\n", items[1].id, items[1].values[1], items[1].values[0]); // expect: 3 2 0
	printf("%d %d %s\n", items[2].id, items[3].id, items[3].name); // expect: 0 3 big
	printf("%d\n", check(items, 4)); // expect: 1963
	printf("%d %d\n", p[0].id, p[1].values[2]); // expect: 3 4
	printf("%d %d %d\n", matrix[0][1], matrix[1][0], matrix[1][1]); // expect: -3 0 9
	return 0;
}
