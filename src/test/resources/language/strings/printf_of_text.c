// %s with width and precision, %c with NUL, %%, %n, stars, and a null string.
#include <stdio.h>

int main(void)
{
	char unended[3] = {'a', 'b', 'c'};
	int n = 0, m = 0;

	printf("[%10s]\n", "right");            // expect: [     right]
	printf("[%-10s]\n", "left");            // expect: [left      ]
	printf("[%.2s] [%5.1s] [%-4.3s]\n", "cut", "cut", "cutting"); // expect: [cu] [    c] [cut ]
	printf("[%.3s]\n", unended);            // expect: [abc]
	printf("[%*s] [%-*s] [%.*s]\n", 6, "star", 6, "star", 2, "star");
	// expect: [  star] [star  ] [st]
	printf("[%*s] [%.*s]\n", -6, "neg", -1, "neg"); // expect: [neg   ] [neg]
	printf("[%s]\n", (char *)0);            // expect: [(null)]
	printf("[%5c] [%-3c]\n", 'x', 'y');     // expect: [    x] [y  ]
	printf("100%% %c%c\n", '%', 37);        // expect: 100% %%
	printf("12345%n678%n\n", &n, &m);       // expect: 12345678
	printf("%d %d\n", n, m);                // expect: 5 8
	printf("%d\n", printf("%s", ""));       // expect: 0
	printf("%2$s %1$s\n", "second", "first"); // expect: first second
	printf("[%.0s] [%.s]\n", "gone", "gone"); // expect: [] []
	fputs("fputs\n", stdout);               // expect: fputs
	return puts("puts") < 0;                // expect: puts
}
