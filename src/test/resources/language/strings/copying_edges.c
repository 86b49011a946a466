// strncpy pads and may not end, strncat always ends, snprintf tells the size, memmove overlaps.
#include <stdio.h>
#include <string.h>

int main(void)
{
	char b[8], big[32];
	int n;

	memset(b, '#', sizeof b);
	strncpy(b, "ab", 5);
	printf("%d %d %c\n", b[2], b[4], b[5]); // expect: 0 0 #
	strncpy(b, "abcdefghij", sizeof b);
	printf("%.8s\n", b);                    // expect: abcdefgh
	strcpy(big, "start");
	strncat(big, "-middle", 4);
	printf("%s\n", big);                    // expect: start-mid
	n = snprintf(b, sizeof b, "%s", "too long for it");
	printf("%d %s\n", n, b);                // expect: 15 too lon
	n = snprintf(b, 1, "x");
	printf("%d [%s]\n", n, b);              // expect: 1 []
	n = snprintf(0, 0, "%d", 12345);
	printf("%d\n", n);                      // expect: 5
	strcpy(big, "0123456789");
	memmove(big + 2, big, 6);
	printf("%s\n", big);                    // expect: 0101234589
	memmove(big, big + 4, 7);
	printf("%s\n", big);                    // expect: 234589
	printf("%s\n", (char *)mempcpy(big, "xy", 2)); // expect: 4589
	printf("%td\n", stpcpy(big, "end") - big); // expect: 3
	printf("%s\n", (char *)memset(memcpy(big, "zzzz", 5), 'a', 2)); // expect: aazz
	printf("%d\n", sprintf(big, "%5d|%-5d|%05d", 42, 42, 42)); // expect: 17
	printf("%s\n", big);                    // expect:    42|42   |00042
	return 0;
}
