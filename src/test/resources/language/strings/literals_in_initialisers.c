// Literals deep inside aggregates: char arrays in structs, pointers beside them, ranges and nested braces.
#include <stdio.h>
#include <string.h>

struct person { char name[8]; const char *job; char tags[2][4]; };

static struct person people[] = {
	{"Ann", "smith", {"abc", "de"}},
	[2] = {.job = "cook", .name = "Bo", .tags[1] = "x"},
	{"12345678"},
	{{'C', 'h'}, .tags = {{"yes"}, {'n'}}},
};
static char grid[3][5] = {[0 ... 2] = "...."};
static const struct { const char *key; char value[3]; } map[] = {{"k1", "v1"}, {.value = {"v2"}, .key = "k2"}};

int main(void)
{
	struct person local = {"Di" "na", .tags = {"a", "b"}}, copy = local;

	printf("%zu %zu\n", sizeof people / sizeof *people, sizeof(struct person)); // expect: 5 24
	printf("%s %s %s %s\n", people[0].name, people[0].job, people[0].tags[0], people[0].tags[1]);
	// expect: Ann smith abc de
	printf("[%s] %d\n", people[1].name, people[1].job == 0); // expect: [] 1
	printf("%s %s [%s] %s\n", people[2].name, people[2].job, people[2].tags[0], people[2].tags[1]);
	// expect: Bo cook [] x
	printf("%.8s\n", people[3].name);       // expect: 12345678
	printf("%s %.3s %s\n", people[4].name, people[4].tags[0], people[4].tags[1]);
	// expect: Ch yes n
	printf("%s %s %s\n", local.name, copy.tags[1], local.job ? "job" : "no job");
	// expect: Dina b no job
	grid[1][2] = '#';
	printf("%s%s%s\n", grid[0], grid[1], grid[2]); // expect: ......#.....
	printf("%s %s\n", map[1].key, map[1].value); // expect: k2 v2
	copy = (struct person){"New"};
	printf("%s %d\n", copy.name, memcmp(copy.name, "New\0\0\0\0", 8)); // expect: New 0
	return 0;
}
