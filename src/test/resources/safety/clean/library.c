// Library functions and system calls that stay within their objects, some of them just.
#include <ctype.h>
#include <dirent.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <semaphore.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/select.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/uio.h>
#include <sys/utsname.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static char exact[6];
static int numbers[5] = { 5, 3, 1, 4, 2 };
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t ready = PTHREAD_COND_INITIALIZER;
static volatile int caught, set;
static jmp_buf back;

static int ascending(const void *a, const void *b) { return *(const int *) a - *(const int *) b; }

static void handler(int signal, siginfo_t *info, void *context) { caught = signal; }

static void *thread(void *arg)
{
	pthread_mutex_lock(&lock);
	set = 1;
	pthread_cond_signal(&ready);
	pthread_mutex_unlock(&lock);
	return arg;
}

static int format(char *to, size_t size, const char *format, ...)
{
	va_list args, again;
	int n;

	va_start(args, format);
	va_copy(again, args);
	n = vsnprintf(to, size, format, args);
	vsnprintf(to, size, format, again);
	va_end(again);
	va_end(args);
	return n;
}

int main(int argc, char **argv)
{
	char four[4], word[8], full[3] = "abc", line[64];
	struct { char head[4]; char tail[4]; } pair;
	struct stat st;
	struct utsname uts;
	struct timeval tv;
	struct timespec ts = { 0, 1000 };
	struct tm tm;
	struct sigaction sa = { .sa_sigaction = handler, .sa_flags = SA_SIGINFO };
	sigset_t mask;
	struct pollfd poller;
	fd_set set_of;
	struct iovec parts[2] = { { full, 3 }, { word, 8 } };
	pthread_t one;
	sem_t sem;
	time_t now;
	int fds[2], status, total = 0;
	long long big;
	double d;
	char c;

	strcpy(exact, "12345");
	strncpy(four, "longer", 4);
	memcpy(pair.head, "12345678", 8);
	memcpy(word, full, 3);
	memset(word, 0, sizeof word);
	snprintf(word, sizeof word, "%s and more", exact);
	format(four, sizeof four, "%d", 123456);
	printf("%.3s %s %s %.8s\n", full, word, four, pair.head);
	qsort(numbers, 5, sizeof *numbers, ascending);
	sscanf("42 word 7 1.5 x", "%d %7s %lld %lf %c", &total, word, &big, &d, &c);
	stat("/", &st);
	uname(&uts);
	gettimeofday(&tv, NULL);
	clock_gettime(CLOCK_MONOTONIC, &ts);
	time(&now);
	localtime_r(&now, &tm);
	strftime(line, sizeof line, "%Y", &tm);
	sigemptyset(&mask);
	sigaddset(&mask, SIGUSR2);
	sigprocmask(SIG_BLOCK, &mask, NULL);
	sigaction(SIGUSR1, &sa, NULL);
	raise(SIGUSR1);
	pipe(fds);
	writev(fds[1], parts, 2);
	poller.fd = fds[0];
	poller.events = POLLIN;
	poll(&poller, 1, 0);
	FD_ZERO(&set_of);
	FD_SET(fds[0], &set_of);
	select(fds[0] + 1, &set_of, NULL, NULL, &tv);
	total += (int) read(fds[0], line, sizeof line);
	pthread_create(&one, NULL, thread, NULL);
	pthread_mutex_lock(&lock);
	while (!set)
		pthread_cond_wait(&ready, &lock);
	pthread_mutex_unlock(&lock);
	pthread_join(one, NULL);
	sem_init(&sem, 0, 1);
	sem_wait(&sem);
	sem_post(&sem);
	if (setjmp(back) == 0)
		longjmp(back, 1);
	if (fork() == 0)
		_exit(3);
	wait(&status);
	getcwd(line, sizeof line);
	FILE *f = fopen("/tmp/file", "w+");
	fputs("first\nsecond\n", f);
	rewind(f);
	fgets(word, sizeof word, f);
	fread(four, 1, 4, f);
	fclose(f);
	DIR *dir = opendir("/tmp");
	while (readdir(dir))
		total++;
	closedir(dir);
	total += memchr("abc", 'b', 100) != NULL;
	total += strncmp(full, "abcd", 3) + memcmp(full, "abc", 3) + (int) strnlen(full, 3);
	memmove(line + 1, line, 10);
	mkstemp(strcpy(line, "/tmp/XXXXXX"));
	srand(1);
	printf("%d %d %d %s %lld %.1f %c\n", caught, WEXITSTATUS(status), total > 0, word, big, d, c);
	return 0;
}
