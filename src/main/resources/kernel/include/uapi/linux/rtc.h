#ifndef _UAPI_LINUX_RTC_H_
#define _UAPI_LINUX_RTC_H_
struct rtc_time {
	int tm_sec;
	int tm_min;
	int tm_hour;
	int tm_mday;
	int tm_mon;
	int tm_year;
	int tm_wday;
	int tm_yday;
	int tm_isdst;
};
#endif
