// __DATE__, __TIME__ and __FILE__ are string literals of a known shape.
#include <stdio.h>
#include <string.h>
#include <ctype.h>

int main(void)
{
	const char *date = __DATE__, *time = __TIME__;

	printf("%zu %zu\n", sizeof __DATE__, sizeof __TIME__); // expect: 12 9
	printf("%d\n", isupper(date[0]) && islower(date[1]) && islower(date[2])); // expect: 1
	printf("%d %d\n", date[3] == ' ', date[6] == ' '); // expect: 1 1
	printf("%d\n", date[4] == ' ' || isdigit(date[4])); // expect: 1
	printf("%d\n", isdigit(date[7]) && isdigit(date[10])); // expect: 1
	printf("%d\n", isdigit(time[0]) && time[2] == ':' && time[5] == ':'); // expect: 1
	puts("on " "file: " __FILE__); // expect: on file: predefined_date_and_time.c
	printf("%zu\n", strlen("x" __DATE__ __TIME__)); // expect: 20
	printf("%d\n", __INCLUDE_LEVEL__); // expect: 0
	puts(__BASE_FILE__); // expect: predefined_date_and_time.c
	printf("%zu\n", sizeof __TIMESTAMP__); // expect: 25
	return 0;
}
