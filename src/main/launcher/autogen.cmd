@echo off
rem Starts autogen with the Java of JAVA_HOME, else the one of PATH.
rem AUTOGEN_OPTS: more options for that Java.
setlocal DisableDelayedExpansion

for %%I in ("%~dp0..") do set "AUTOGEN_DIR=%%~fI"
set "AUTOGEN_JAR=%AUTOGEN_DIR%\lib\autogen.jar"
if not exist "%AUTOGEN_JAR%" (
  echo autogen: "%AUTOGEN_JAR%" is missing; unpack the distribution as a whole. 1>&2
  exit /b 2
)

if defined JAVA_HOME goto java_home
set "AUTOGEN_JAVA="
for %%I in (java.exe) do set "AUTOGEN_JAVA=%%~$PATH:I"
if not defined AUTOGEN_JAVA (
  echo autogen: no Java found; install Java 17 or newer, and set JAVA_HOME or PATH. 1>&2
  exit /b 2
)
goto version

:java_home
set "AUTOGEN_JAVA=%JAVA_HOME%\bin\java.exe"
if not exist "%AUTOGEN_JAVA%" (
  echo autogen: JAVA_HOME is "%JAVA_HOME%", which has no bin\java.exe; point it at Java 17 or newer, or unset it. 1>&2
  exit /b 2
)

:version
set "AUTOGEN_VERSION="
for %%I in ("%AUTOGEN_JAVA%\..\..\release") do set "AUTOGEN_RELEASE=%%~fI"
if exist "%AUTOGEN_RELEASE%" for /f "usebackq tokens=2 delims==" %%V in (`findstr /b "JAVA_VERSION=" "%AUTOGEN_RELEASE%"`) do set "AUTOGEN_VERSION=%%~V"
if not defined AUTOGEN_VERSION for /f "tokens=2 delims== " %%V in ('""%AUTOGEN_JAVA%" -XshowSettings:properties -version 2>&1 ^| findstr /c:"java.version ="^"') do set "AUTOGEN_VERSION=%%V"
if not defined AUTOGEN_VERSION (
  echo autogen: "%AUTOGEN_JAVA%" does not tell its version; set JAVA_HOME to Java 17 or newer. 1>&2
  exit /b 2
)
for /f "tokens=1,2 delims=.-+" %%A in ("%AUTOGEN_VERSION%") do if "%%A"=="1" (set "AUTOGEN_MAJOR=%%B") else set "AUTOGEN_MAJOR=%%A"
if %AUTOGEN_MAJOR% LSS 17 (
  echo autogen: "%AUTOGEN_JAVA%" is Java %AUTOGEN_VERSION%, but autogen needs 17 or newer; set JAVA_HOME to one. 1>&2
  exit /b 2
)

rem From 19 on, Java itself keeps the archive of the classes it loads up to date.
set "AUTOGEN_ARCHIVE="
if %AUTOGEN_MAJOR% LSS 19 goto run
if not defined LOCALAPPDATA goto run
rem By the content of the jar: Java looks at its time, which is the same in every build.
set "AUTOGEN_STAMP="
for /f "skip=1 delims=" %%H in ('certutil -hashfile "%AUTOGEN_JAR%" MD5 2^>nul') do if not defined AUTOGEN_STAMP set "AUTOGEN_STAMP=%%H"
if not defined AUTOGEN_STAMP goto run
set "AUTOGEN_STAMP=%AUTOGEN_STAMP: =%"
set "AUTOGEN_CACHE=%LOCALAPPDATA%\autogen\cache"
if not exist "%AUTOGEN_CACHE%" mkdir "%AUTOGEN_CACHE%" 2>nul
if exist "%AUTOGEN_CACHE%" set AUTOGEN_ARCHIVE=-XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%AUTOGEN_CACHE%\%AUTOGEN_VERSION%-%AUTOGEN_STAMP%.jsa"

:run
"%AUTOGEN_JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -Xlog:disable %AUTOGEN_ARCHIVE% %AUTOGEN_OPTS% -cp "%AUTOGEN_JAR%;%AUTOGEN_DIR%\lib\*" "-Dautogen.home=%AUTOGEN_DIR%" dev.autogen.cli.Main %*
exit /b %ERRORLEVEL%
