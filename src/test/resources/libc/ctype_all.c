/* Each class of each byte, EOF included. */
#include <stdio.h>
#include <ctype.h>

int main(void)
{
	for (int c = -1; c < 256; c++) printf("%d %d%d%d%d%d%d%d%d%d%d%d%d %d %d\n", c, !!isalpha(c), !!isdigit(c), !!isalnum(c), !!isspace(c), !!isupper(c), !!islower(c), !!ispunct(c), !!isprint(c), !!isgraph(c), !!iscntrl(c), !!isxdigit(c), !!isblank(c), tolower(c), toupper(c));
	printf("%d %d\n", isascii(200), toascii(200));
	return 0;
}
